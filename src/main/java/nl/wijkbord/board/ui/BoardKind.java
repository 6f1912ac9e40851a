package nl.wijkbord.board.ui;

/** What stands on a board, and by what its columns are told apart. */
enum BoardKind {
    /** Every card, by how far the partners are with it. */
    CARDS("wijken"),
    /** What residents want to do, by phase. */
    INITIATIVES("initiatieven");

    private final String path;

    BoardKind(String path) {
        this.path = path;
    }

    BoardKind other() {
        return this == CARDS ? INITIATIVES : CARDS;
    }

    /** How the address of a board of several wijken begins; of one wijk, initiatives have this at the end. */
    String path() {
        return path;
    }
}
