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

    /** In characters, of a part of a name. */
    public static final int NAME = 28;

    /** In characters, as long as a line of the log keeps the name of an account or a wijk. */
    public static final int OBJECT = HistoryLine.LONGEST_OBJECT;

    boolean isInOrder() {
        return !to.isBefore(from);
    }

    boolean hasReason() {
        return !reason.isBlank();
    }

    /** Short enough for a line. */
    boolean fits() {
        return who.length() <= NAME && object.length() <= OBJECT && reason.length() <= REASON;
    }
}
