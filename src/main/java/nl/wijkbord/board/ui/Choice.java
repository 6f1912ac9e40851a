package nl.wijkbord.board.ui;

/** A word of a web address, and how people read it; choices of the same group belong together. */
record Choice(String word, String label, String group) {}
