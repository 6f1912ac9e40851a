package nl.wijkbord.board.ui;

/** A wijk on the board: the key is what tiles point at, the wijk is its name in web addresses. */
record Lane(String key, String wijk, String title) {}
