package nl.wijkbord.audit;

/**
 * Something that was refused where no change is rolled back, such as a sign-in. Its line is written at once: no crowd of
 * {@link Attempt attempts} pushes it out.
 */
public record Refusal(Auditable what) {}
