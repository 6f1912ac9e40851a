package nl.wijkbord.assignment;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.card.Act;
import nl.wijkbord.card.Card;
import nl.wijkbord.card.CardDraft;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardText;
import nl.wijkbord.card.Clockwork;
import nl.wijkbord.card.Closing;
import nl.wijkbord.card.Deadlines;
import nl.wijkbord.card.Feedback;
import nl.wijkbord.card.Outcome;
import nl.wijkbord.card.Progress;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Standstill;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/** A task one organisation agreed to, or was asked to take. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the fields
@Table(name = "assignment_card")
@PrimaryKeyJoinColumn(name = "id")
@DiscriminatorValue("ASSIGNMENT")
public class Assignment extends Card {

    /** In characters. */
    private static final int NOTE = 1_000;

    /** The organisation that asked. */
    private OrganisationId askedBy;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private @Nullable UserId answeredBy;
    private @Nullable Instant answeredAt;
    private @Nullable String answerNote;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    /** Asked of an organisation; what one asks of the own organisation is accepted by asking. */
    Assignment(CardDraft draft, Request request, Act act) {
        super(draft, act);
        askedBy = act.organisation();
        answer = Answer.GEVRAAGD;
        giveTo(request.of(), request.person(), act);
        expectBefore(request.due(), act);
        if (request.under() != null) {
            under(request.under());
        }
        if (request.of().equals(askedBy)) {
            moveTo(Stage.OPGEPAKT, act);
        }
    }

    OrganisationId askedBy() {
        return askedBy;
    }

    Answer answer() {
        return answer;
    }

    @Override
    public void accept(Act act) {
        mustBeAsked(act);
        moveTo(Stage.OPGEPAKT, act);
    }

    @Override
    public void handBack(String reason, Act act) {
        mustBeAsked(act);
        if (reason.isBlank()) {
            throw new NotPossible("assignment.back.reason");
        }
        var note = CardText.note(reason, NOTE);
        moveTo(Stage.TE_BESPREKEN, act);
        answerNote = note;
        changed("answerNote", null, note, act);
    }

    void done(String result, Act act) {
        mustBeAsked(act);
        close(new Closing(Outcome.OPGELOST, result, Feedback.JA, ""), act);
    }

    private void mustBeAsked(Act act) {
        if (!duty().lead().filter(act.organisation()::equals).isPresent()) {
            throw new NotPossible("assignment.not-asked");
        }
    }

    /** What one organisation agreed to, or gave back, another has still to answer. */
    @Override
    public void giveTo(@Nullable OrganisationId organisation, @Nullable UserId person, Act act) {
        if (organisation == null) {
            throw new NotPossible("assignment.give.nobody");
        }
        var former = duty().lead();
        mustMayGive(organisation, act);
        lead(organisation, person, act);
        if (answer.isAboutToBeDone() && !former.equals(duty().lead())) {
            startAgain(act);
        }
    }

    /** Whoever asked may ask another, and so may who connects the partners; the asked one chooses who there does it. */
    @Override
    protected void mustMayGive(@Nullable OrganisationId organisation, Act act) {
        var own = duty().lead().filter(act.organisation()::equals).isPresent()
                && act.organisation().equals(organisation);
        if (!own && !askedBy.equals(act.organisation()) && !act.coordinates(wijk())) {
            throw new NotPossible("assignment.give.asker");
        }
    }

    @Override
    protected void progressTo(Stage stage, Act act) {
        var former = answer;
        var next = answer.in(stage);
        if (next != former) {
            mustMayAnswer(next, act);
            answer = next;
            answeredBy = act.by();
            answeredAt = act.at();
            changed("answer", former, next, act);
        }
    }

    /** An organisation answers for itself; who connects the partners may close what was done, and asking is no answer. */
    private void mustMayAnswer(Answer next, Act act) {
        switch (next) {
            case GEVRAAGD -> {}
            case GEACCEPTEERD, TERUGGEGEVEN -> mustBeAsked(act);
            case KLAAR -> {
                if (!act.coordinates(wijk())) {
                    mustBeAsked(act);
                }
            }
        }
    }

    /** Whoever waits has said yes. */
    @Override
    protected Stage afterWaiting(Stage before) {
        return before == Stage.TERUGKOPPELEN ? before : Stage.OPGEPAKT;
    }

    /** What was promised for a day; other clocks would only repeat that of the card above it. */
    @Override
    protected Deadlines deadlines(Clockwork work, Standstill stood) {
        return work.until(duty().due().orElse(null), createdAt());
    }

    /** The day of a promise comes, whatever one waits for. */
    @Override
    protected Stage counting() {
        return stage() == Stage.WACHT_OP ? Stage.OPGEPAKT : stage();
    }

    @Override
    protected Progress progress() {
        return new Reply(answer, answeredBy, answeredAt, answerNote);
    }

    @Override
    protected void resume(Progress former) {
        if (former instanceof Reply(var said, var by, var at, var note)) {
            answer = said;
            answeredBy = by;
            answeredAt = at;
            answerNote = note;
        }
    }

    /** What was said, by whom, when and why. */
    private record Reply(
            Answer said,
            @Nullable UserId by,
            @Nullable Instant at,
            @Nullable String note) implements Progress {

        @Override
        public List<FieldChange> changesTo(Progress next) {
            return next instanceof Reply it && it.said != said
                    ? List.of(new FieldChange("answer", said.name(), it.said.name()))
                    : List.of();
        }
    }

    @Nullable
    CardId parentOrNull() {
        return parent().orElse(null);
    }
}
