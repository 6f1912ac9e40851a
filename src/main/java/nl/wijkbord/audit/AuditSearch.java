package nl.wijkbord.audit;

/** A question to the log of which the log knows; only {@link AuditLog} gives one, so that nobody reads unseen. */
public final class AuditSearch {

    private final AuditQuestion question;
    private final long last;

    AuditSearch(AuditQuestion question, long last) {
        this.question = question;
        this.last = last;
    }

    AuditQuestion question() {
        return question;
    }

    /** The last line there was: what is written while somebody reads does not move the pages. */
    long last() {
        return last;
    }
}
