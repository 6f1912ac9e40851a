package nl.wijkbord.setup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.Stage;
import nl.wijkbord.organisation.PartnerSheet;
import nl.wijkbord.security.Role;
import nl.wijkbord.wijk.Article;
import org.jspecify.annotations.Nullable;

/** One municipality as its set-up file describes it: read once, into an empty database. */
public record SetupFile(
        boolean demo,
        Municipality municipality,
        List<Organisation> organisations,
        List<Wijk> wijken,
        List<User> users,
        List<Category> categories,
        List<Rule> rules,
        List<SetupCard> cards) {

    /** The municipality, why its partners share a board, and how many cards a column there should hold at most. */
    public record Municipality(String code, String name, Words words, String purpose, Map<Stage, Integer> limits) {}

    /** What this municipality calls things; without an article its word for a wijk gets the usual one. */
    public record Words(
            String wijk, @Nullable Article article, String wijken, String team, String coordinator, String executive) {}

    /** A partner; without accounts it is an external party such as a school. */
    public record Organisation(
            String slug,
            String name,
            String kind,
            String initials,
            String colour,
            boolean accounts,
            PartnerSheet sheet) {}

    /** An area with a team and a board; the boundary is a GeoJSON geometry. */
    public record Wijk(
            String slug,
            String name,
            WijkKind kind,
            List<String> cbs,
            List<String> team,
            List<Buurt> buurten,
            @Nullable String boundary) {}

    /** What an area with a team is. */
    public enum WijkKind {
        WIJK,
        KERN,
        DORP,
        GEBIED
    }

    /** A part of a wijk, known to CBS or only to the people who live there. */
    public record Buurt(
            String name, @Nullable String cbs, @Nullable String boundary) {}

    /** Somebody with an account; the name says what that person is. */
    public record User(
            String username,
            String name,
            String organisation,
            @Nullable String email,
            List<Membership> memberships) {

        /** Whether this person may change cards in that wijk on behalf of that organisation. */
        boolean writesFor(String organisation, String wijk) {
            return memberships.stream()
                    .filter(membership -> membership.organisation().equals(organisation))
                    .anyMatch(membership -> membership.writesIn(wijk));
        }
    }

    /** What somebody is, where and for whom; without a wijk it holds everywhere. */
    public record Membership(
            Role role,
            String organisation,
            @Nullable String wijk,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        /** Whether this person may change cards in that wijk. */
        boolean writesIn(String there) {
            return role.writes() && (wijk == null || wijk.equals(there));
        }
    }

    /** What a card is about; a confined category starts as seen by few. */
    public record Category(
            String slug,
            String theme,
            String name,
            CategoryKind kind,
            @Nullable String route,
            boolean confined) {}

    /** Whom to propose to react first, and to which cards; what is left out fits every card. */
    public record Rule(
            @Nullable String theme,
            @Nullable String category,
            @Nullable String wijk,
            @Nullable Priority priority,
            @Nullable RuleTime time,
            String organisation,
            @Nullable String user) {}

    /** When a rule holds. */
    public enum RuleTime {
        KANTOORTIJD,
        BUITEN_KANTOORTIJD
    }

    /** What a category may become; {@code GEEN_KAART} only shows the right route. */
    public enum CategoryKind {
        SIGNAAL,
        INITIATIEF,
        GEEN_KAART
    }
}
