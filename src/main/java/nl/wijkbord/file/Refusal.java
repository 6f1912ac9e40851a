package nl.wijkbord.file;

import java.util.Locale;

/** Why a file may not come in. */
public enum Refusal {
    /** Nothing was sent, or a file of zero bytes. */
    EMPTY,
    TOO_LARGE,
    TOO_MANY_PIXELS,
    /** The photo format of an iPhone; we have no reader for it. */
    HEIC,
    /** Neither a photo we know nor a PDF, whatever its name says. */
    UNKNOWN_TYPE,
    /** Not complete, or not readable as what it claims to be. */
    DAMAGED,
    /** A PDF that is locked, or that can do something by itself. */
    UNSAFE_PDF,
    /** Too many others send something at this moment. */
    BUSY;

    public String textKey() {
        return "file.refused." + name().toLowerCase(Locale.ROOT);
    }
}
