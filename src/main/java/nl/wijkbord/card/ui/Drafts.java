package nl.wijkbord.card.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.HashMap;
import java.util.Map;
import nl.wijkbord.card.CardId;
import nl.wijkbord.security.OrganisationId;

/** What somebody typed on cards and did not send yet: kept for as long as that person is signed in, and for nobody else. */
public final class Drafts {

    private final Map<Place, Draft> kept = new HashMap<>();

    /**
     * Where on which card, and the organisation for which one was writing: words meant for the one are not offered to
     * the other.
     */
    public record Place(CardId card, OrganisationId writingFor, String field) {}

    /** What was typed, and whether it was only for the own organisation. */
    public record Draft(String text, boolean ownOnly) {

        public static final Draft NONE = new Draft("", false);
    }

    private Drafts() {}

    /** Those of the person at the screen. */
    public static Drafts mine() {
        var session = VaadinSession.getCurrent();
        var drafts = session.getAttribute(Drafts.class);
        if (drafts == null) {
            drafts = new Drafts();
            session.setAttribute(Drafts.class, drafts);
        }
        return drafts;
    }

    public Draft at(Place place) {
        return kept.getOrDefault(place, Draft.NONE);
    }

    public void keep(Place place, Draft draft) {
        if (draft.text().isBlank()) {
            kept.remove(place);
        } else {
            kept.put(place, draft);
        }
    }
}
