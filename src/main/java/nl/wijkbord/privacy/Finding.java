package nl.wijkbord.privacy;

import java.util.Locale;

/** A piece of a text that looks like personal data: what and where, never the words themselves. */
public record Finding(Kind kind, int from, int to) {

    public boolean isBlocked() {
        return kind.severity() == Severity.BLOCKED;
    }

    boolean overlaps(Finding other) {
        return from < other.to && other.from < to;
    }

    /** How strict the board is about it. */
    public enum Severity {
        /** Never on the board. */
        BLOCKED,
        /** On the board only when the writer says why. */
        WARNED
    }

    /** What it looks like. */
    public enum Kind {
        BSN(Severity.BLOCKED),
        IBAN(Severity.BLOCKED),
        /** Only in a place. */
        HOUSE_NUMBER(Severity.BLOCKED),
        /** The rest of the text was not looked at. */
        TOO_LONG(Severity.BLOCKED),
        PHONE(Severity.WARNED),
        EMAIL(Severity.WARNED),
        LICENCE_PLATE(Severity.WARNED),
        /** A postcode with a house number. */
        POSTCODE(Severity.WARNED),
        /** A street with a house number. */
        ADDRESS(Severity.WARNED),
        NAMED_PERSON(Severity.WARNED),
        INITIALS(Severity.WARNED),
        BIRTH_DATE(Severity.WARNED),
        HEALTH(Severity.WARNED),
        CRIME(Severity.WARNED),
        /** Where somebody comes from or what somebody believes. */
        ORIGIN(Severity.WARNED);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }

        /** Key of the message that says what it is and what to do now. */
        public String key() {
            return "privacy.finding." + name().toLowerCase(Locale.ROOT);
        }
    }
}
