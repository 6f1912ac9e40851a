package nl.wijkbord.setup;

/** The database holds something else than what was asked for. */
class WrongDatabase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongDatabase(String message) {
        super(message);
    }
}
