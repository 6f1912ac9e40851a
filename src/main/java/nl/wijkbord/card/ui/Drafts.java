package nl.wijkbord.card.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.wijkbord.card.CardId;
import nl.wijkbord.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What somebody typed on cards and did not send yet: kept for as long as that person is signed in, and for nobody else. */
public final class Drafts {

    private final Map<Place, Draft> kept = new LinkedHashMap<>();

    /**
     * Where on which card, and the organisation for which one was writing: words meant for the one are not offered to
     * the other.
     *
     * @param about what was asked there, where one field takes the answers to one question after the other
     */
    public record Place(
            CardId card,
            OrganisationId writingFor,
            String field,
            @Nullable UUID about) {

        public Place(CardId card, OrganisationId writingFor, String field) {
            this(card, writingFor, field, null);
        }

        public Place about(UUID question) {
            return new Place(card, writingFor, field, question);
        }

        private boolean isBeside(Place other) {
            return card.equals(other.card)
                    && writingFor.equals(other.writingFor)
                    && field.equals(other.field)
                    && !Objects.equals(about, other.about);
        }
    }

    /**
     * What was typed, and whether it was only for the own organisation.
     *
     * @param beside what stood there when it was typed: whoever changed that meanwhile is not overruled unseen
     */
    public record Draft(
            String text, boolean ownOnly, @Nullable Object beside) {

        public static final Draft NONE = new Draft("", false);

        public Draft(String text, boolean ownOnly) {
            this(text, ownOnly, null);
        }
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

    /** What was typed in the same field about something else. */
    public List<String> beside(Place place) {
        return kept.entrySet().stream()
                .filter(it -> it.getKey().isBeside(place))
                .map(it -> it.getValue().text())
                .toList();
    }

    public void dropBeside(Place place) {
        kept.keySet().removeIf(it -> it.isBeside(place));
    }

    public void keep(Place place, Draft draft) {
        if (draft.text().isBlank()) {
            kept.remove(place);
        } else {
            kept.put(place, draft);
        }
    }
}
