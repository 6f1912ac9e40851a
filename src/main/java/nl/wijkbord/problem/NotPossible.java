package nl.wijkbord.problem;

/** What somebody asked cannot be done now; the key and its arguments tell that person why. */
public class NotPossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] args;

    public NotPossible(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = args.clone();
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return args.clone();
    }
}
