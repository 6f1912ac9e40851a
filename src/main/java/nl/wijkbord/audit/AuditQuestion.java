package nl.wijkbord.audit;

import java.time.LocalDate;
import nl.wijkbord.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know from the log, and why: in which days, by whom (part of a name), for which organisation,
 * about which card or account; empty asks for all.
 */
public record AuditQuestion(
        LocalDate from, LocalDate to, String who, @Nullable OrganisationId organisation, String object, String reason) {

    /** In characters. */
    public static final int REASON = 200;

    /** In characters, of a name and of a card or account. */
    public static final int WORD = 28;

    boolean isInOrder() {
        return !to.isBefore(from);
    }

    /** Long enough to say something, short enough for a line. */
    boolean hasReason() {
        return !reason.isBlank() && reason.length() <= REASON;
    }

    boolean fits() {
        return who.length() <= WORD && object.length() <= WORD;
    }
}
