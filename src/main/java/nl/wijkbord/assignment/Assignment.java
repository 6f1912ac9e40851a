package nl.wijkbord.assignment;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import nl.wijkbord.card.Act;
import nl.wijkbord.card.Call;
import nl.wijkbord.card.CardDraft;
import nl.wijkbord.card.Clockwork;
import nl.wijkbord.card.Closing;
import nl.wijkbord.card.Deadlines;
import nl.wijkbord.card.Feedback;
import nl.wijkbord.card.Offer;
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
public class Assignment extends AskedCard {

    @Embedded
    private Reply reply;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    /** Asked of an organisation; what one asks of the own organisation is accepted by asking. */
    Assignment(CardDraft draft, Request request, Act act) {
        super(draft, act);
        reply = awaited(act);
        if (request.isUnseen()) {
            leadUnseen(request.of(), act);
        }
        giveTo(request.of(), request.person(), act);
        expectBefore(request.due(), act);
        if (request.under() != null) {
            under(request.under());
        }
        need(request.needed(), act);
        if (request.of().equals(askedBy())) {
            moveTo(Stage.OPGEPAKT, act);
        }
    }

    /** It has as long to answer as for a question who reacts first. */
    private Reply awaited(Act act) {
        return Reply.awaited(Offer.until(face().priority(), act.today()));
    }

    Answer answer() {
        return reply.answer();
    }

    @Override
    public void accept(Act act) {
        mustBeAsked(act);
        moveTo(Stage.OPGEPAKT, act);
    }

    @Override
    public void handBack(String reason, Act act) {
        mustBeAsked(act);
        mustBeOpen();
        var note = Reply.why(reason, "assignment.back.reason");
        super.moveTo(Stage.TE_BESPREKEN, act);
        reply = reply.because(note);
        changed("answerNote", null, note, act);
        refused(note, act);
    }

    /** Where it is talked about again it was given back, and that needs a reason. */
    @Override
    public void moveTo(Stage next, Act act) {
        if (next == Stage.TE_BESPREKEN) {
            mustBeAsked(act);
            throw new NotPossible("assignment.back.reason");
        }
        super.moveTo(next, act);
    }

    void done(String result, Act act) {
        mustBeAsked(act);
        mustBeOpen();
        close(new Closing(Outcome.OPGELOST, result, Feedback.JA, ""), act);
    }

    /** Whoever asked does not need it any more: it is closed, and nobody has to do it. */
    void lapse(String reason, Act act) {
        mustHaveAsked(act);
        mustBeOpen();
        var note = Reply.why(reason, "assignment.lapse.reason");
        say(Answer.VERVALLEN, act);
        close(new Closing(Outcome.GEEN_ACTIE_MOGELIJK, note, Feedback.JA, ""), act);
        reply = reply.because(note);
        changed("answerNote", null, note, act);
        callLead(Call.LAPSED, act);
    }

    /** The same organisation once more, after it gave it back. */
    void askAgain(Act act) {
        mustHaveAsked(act);
        if (reply.answer() != Answer.TERUGGEGEVEN) {
            throw new NotPossible("assignment.again.not-back");
        }
        ask(act);
        callLead(Call.ASKED, act);
    }

    /** Whoever was to do it. */
    private void callLead(Call why, Act act) {
        duty().lead().ifPresent(it -> call(why, it, duty().leadUser().orElse(null), act));
    }

    /** The answer came through another organisation. */
    void tellThrough(Act teller) {
        reply = reply.through(teller.organisation());
        changed("onBehalf", null, duty().lead().orElse(null), teller);
    }

    /** A promise is for a day to come; what was promised for a day that has passed stays so until there is another. */
    @Override
    public void expectBefore(@Nullable LocalDate day, Act act) {
        var stays = Optional.ofNullable(day).equals(duty().due());
        if (!stays && day != null && day.isBefore(act.today())) {
            throw new NotPossible("assignment.past");
        }
        super.expectBefore(day, act);
    }

    /** What one organisation agreed to, or gave back, another has still to answer. */
    @Override
    public void giveTo(@Nullable OrganisationId organisation, @Nullable UserId person, Act act) {
        if (organisation == null) {
            throw new NotPossible("assignment.give.nobody");
        }
        var former = duty().lead();
        mustMayGive(organisation, act);
        if (!former.equals(Optional.of(organisation))) {
            mustBeOpen(); // or another would have done what the former one did
        }
        var doer = duty().leadUser();
        lead(organisation, person, act);
        tellAsked(former, doer, act);
        if (!former.equals(duty().lead())) {
            ask(act);
        }
    }

    private void ask(Act act) {
        if (reply.answer().isAboutToBeDone()) {
            startAgain(act);
        }
        reply = awaited(act);
    }

    /** Another organisation is asked; one of the own is given it. */
    private void tellAsked(Optional<OrganisationId> former, Optional<UserId> doer, Act act) {
        var asked = duty().lead().filter(it -> !it.equals(act.organisation()) && !former.equals(Optional.of(it)));
        asked.ifPresentOrElse(
                it -> call(Call.ASKED, it, duty().leadUser().orElse(null), act), () -> tellDoer(doer, act));
    }

    @Override
    protected void progressTo(Stage stage, Act act) {
        var next = reply.answer().in(stage);
        if (next != reply.answer()) {
            mustMayAnswer(next, act);
            say(next, act);
            next.call().ifPresent(it -> call(it, askedBy(), createdBy(), act));
        }
    }

    private void say(Answer next, Act act) {
        var former = reply.answer();
        reply = reply.says(next, act);
        changed("answer", former, next, act);
        if (next == Answer.GEACCEPTEERD || next == Answer.KLAAR) {
            settled(act);
        }
    }

    /** An organisation answers for itself; who connects the partners may close what it agreed to; asking is no answer. */
    private void mustMayAnswer(Answer next, Act act) {
        if (next == Answer.KLAAR && act.coordinates(wijk())) {
            mustBeAgreed(act);
        } else if (next.isForTheAsked()) {
            mustBeAsked(act);
        }
    }

    /** Nobody is told to have done what it never said yes to. */
    private void mustBeAgreed(Act act) {
        if (reply.answer() != Answer.GEACCEPTEERD && !isAsked(act)) {
            throw new NotPossible("assignment.close.not-agreed");
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
        return reply;
    }

    @Override
    protected void resume(Progress former) {
        reply = former instanceof Reply it ? it : reply;
    }
}
