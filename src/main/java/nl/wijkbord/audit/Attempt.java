package nl.wijkbord.audit;

/** Something that was tried and did not happen: a rule said no, or it failed. */
public record Attempt(Auditable what, Outcome outcome) {}
