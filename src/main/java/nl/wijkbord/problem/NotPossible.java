package nl.wijkbord.problem;

import java.util.List;

/** A rule of the board said no; the key names the sentence that tells why and what now. */
public class NotPossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> args;

    public NotPossible(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = List.of(args);
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return args.toArray();
    }
}
