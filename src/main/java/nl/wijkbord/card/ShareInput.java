package nl.wijkbord.card;

import java.time.LocalDate;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;

/** With whom a card is shared for a while, what for, and until and with which day. */
public record ShareInput(OrganisationId partner, String purpose, LocalDate until, Reason reason) {}
