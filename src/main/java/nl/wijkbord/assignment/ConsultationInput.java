package nl.wijkbord.assignment;

import java.time.LocalDate;
import java.util.Set;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;

/** Which organisations are asked who reacts first, before which day, and what they should know; blank when nothing. */
public record ConsultationInput(Set<OrganisationId> asked, LocalDate before, String question, Reason reason) {

    /** In characters. */
    public static final int QUESTION = 400;
}
