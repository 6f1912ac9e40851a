package nl.wijkbord.board.ui;

/** A column of the board. */
record Column(String stage, String title, boolean folded, String note) {}
