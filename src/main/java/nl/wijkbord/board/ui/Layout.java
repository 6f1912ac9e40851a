package nl.wijkbord.board.ui;

/** How one board is laid out: which row and which column each card lies in. */
record Layout(Laning rows, Columns columns) {}
