package nl.wijkbord.card;

import java.util.List;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.OrganisationId;

/** The cards on which an organisation still has something to answer; whoever lets people ask each other provides it. */
public interface OpenQuestions {

    /** As far as these eyes may read the cards; in one statement, however many there are. */
    List<OpenQuestion> to(OrganisationId organisation, Clearance eyes);
}
