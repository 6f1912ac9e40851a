package nl.wijkbord.audit;

import org.jspecify.annotations.Nullable;

/**
 * Something that was refused where no change is rolled back, such as a sign-in. Its line is written at once: no crowd of
 * {@link Attempt attempts} pushes it out.
 *
 * @param details what the refused sign-in knows of where it came from; nobody is signed in of whom to ask it
 */
public record Refusal(Auditable what, @Nullable Object details) {}
