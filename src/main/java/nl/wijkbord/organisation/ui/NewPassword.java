package nl.wijkbord.organisation.ui;

/** A password, typed twice because nobody sees what was typed. */
public record NewPassword(String password, String again) {}
