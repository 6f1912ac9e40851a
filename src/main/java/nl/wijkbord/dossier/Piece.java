package nl.wijkbord.dossier;

/** A piece of a comment: plain words, or the name of somebody who is addressed. */
public record Piece(String text, boolean mention) {}
