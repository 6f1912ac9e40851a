package nl.wijkbord.setup;

/** An empty database, and nobody said which municipality to fill it with. */
class NothingToStartWith extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingToStartWith() {
        super("De database is leeg: wijs met WIJKBORD_SETUP het opstartbestand van je gemeente aan.");
    }
}
