package nl.wijkbord.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.wijkbord.security.Absentee;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of what happened; written once, only the words of a destroyed card go. */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // queries read the fields
@Table(name = "history")
class HistoryLine {

    /** In characters, as the table has it. */
    static final int LONGEST_OBJECT = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private Instant at;
    private @Nullable UserId actorId;
    private String actorName;
    private @Nullable OrganisationId organisationId;
    private @Nullable UserId behalfId;
    private @Nullable String behalfName;
    private String action;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private @Nullable UUID cardId;
    private String object;
    private @Nullable String field;

    @Column(columnDefinition = "text")
    private @Nullable String former;

    @Column(columnDefinition = "text")
    private @Nullable String latter;

    private @Nullable OrganisationId onlyFor;
    private String origin;

    @SuppressWarnings("NullAway.Init")
    protected HistoryLine() {}

    HistoryLine(Auditable event, Outcome outcome, Scene scene) {
        at = scene.at();
        actorId = scene.actor().map(Viewer::id).orElse(null);
        actorName = scene.actor().map(Viewer::name).orElseGet(() -> whoElse(event));
        organisationId = scene.actor().map(Viewer::organisation).orElse(null);
        behalfId = scene.absentee().map(Absentee::id).orElse(null);
        behalfName = scene.absentee().map(Absentee::name).orElse(null);
        action = event.action();
        this.outcome = outcome;
        cardId = event.card().orElse(null);
        object = cut(event.object());
        field = event.change().map(FieldChange::field).orElse(null);
        former = event.change().map(FieldChange::former).orElse(null);
        latter = event.change().map(FieldChange::latter).orElse(null);
        onlyFor = event.onlyFor().orElse(null);
        origin = scene.origin();
    }

    /** Nobody touches a card who is not signed in, but the product itself. */
    private static String whoElse(Auditable event) {
        return event.card().isPresent() ? "Wijkbord" : "–";
    }

    /** A long name is cut: losing its end is better than losing the deed. */
    static String cut(String object) {
        return object.length() > LONGEST_OBJECT ? object.substring(0, LONGEST_OBJECT - 1) + "…" : object;
    }
}
