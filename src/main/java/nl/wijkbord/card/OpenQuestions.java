package nl.wijkbord.card;

import java.util.List;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Viewer;

/** The cards on which somebody still has something to answer; whoever lets people ask each other provides it. */
public interface OpenQuestions {

    /** To an organisation, as far as these eyes may read the cards; in one statement, however many there are. */
    List<OpenQuestion> to(OrganisationId organisation, Clearance eyes);

    /** The same with what the viewer asked the partners, or a colleague for whom the viewer stands in; in one statement too. */
    default Both toAndBy(Viewer viewer, Clearance eyes) {
        return new Both(to(viewer.organisation(), eyes), List.of());
    }

    /** What one is asked, and what one asked. */
    record Both(List<OpenQuestion> to, List<AskedQuestion> by) {}
}
