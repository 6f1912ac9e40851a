package nl.wijkbord.file;

import java.io.Serial;

/** A file stays outside, and the person who brought it must hear why: therefore checked. */
public class UploadRefused extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    UploadRefused(Refusal refusal) {
        super(refusal.textKey());
        this.refusal = refusal;
    }

    UploadRefused(Refusal refusal, Throwable cause) {
        super(refusal.textKey(), cause);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
