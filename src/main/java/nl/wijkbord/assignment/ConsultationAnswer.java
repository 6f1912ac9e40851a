package nl.wijkbord.assignment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.wijkbord.card.Act;
import nl.wijkbord.card.CardText;
import nl.wijkbord.problem.Conflict;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/** What one organisation that was asked says, or has still to say. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the fields
class ConsultationAnswer {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID consultationId;
    private OrganisationId organisationId;

    @Enumerated(EnumType.STRING)
    private @Nullable Stance stance;

    private String note;
    private @Nullable UserId answeredBy;
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected ConsultationAnswer() {}

    ConsultationAnswer(Consultation consultation, OrganisationId asked) {
        id = UUID.randomUUID();
        consultationId = consultation.id();
        organisationId = asked;
        note = "";
    }

    /**
     * The organisation says it, or something else than before.
     *
     * @param seen the version that stood on the screen: a colleague may have answered meanwhile
     */
    void say(Stance what, String why, long seen, Act act) {
        Conflict.unlessSame(seen, version());
        stance = what;
        note = CardText.note(why, AnswerInput.NOTE);
        answeredBy = act.by();
        answeredAt = act.at();
    }

    OrganisationId organisation() {
        return organisationId;
    }

    AnswerRow row() {
        return new AnswerRow(organisationId, stance, note, answeredAt, version());
    }

    private long version() {
        return version == null ? 0 : version;
    }
}
