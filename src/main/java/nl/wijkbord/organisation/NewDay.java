package nl.wijkbord.organisation;

/** Another day has come, as people here count days. */
public record NewDay() {}
