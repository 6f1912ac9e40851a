package nl.wijkbord.wire;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.wijkbord.assignment.AnswerInput;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.assignment.ConsultationInput;
import nl.wijkbord.assignment.ConsultationService;
import nl.wijkbord.assignment.DecisionInput;
import nl.wijkbord.assignment.Stance;
import nl.wijkbord.board.SavedFilters;
import nl.wijkbord.board.SharedWith;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardRelations;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Face;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.RelationKind;
import nl.wijkbord.card.ShareInput;
import nl.wijkbord.card.Spot;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.Waiting;
import nl.wijkbord.card.WaitingReason;
import nl.wijkbord.dossier.AttachmentInput;
import nl.wijkbord.dossier.AttachmentService;
import nl.wijkbord.dossier.CommentService;
import nl.wijkbord.dossier.ReferenceInput;
import nl.wijkbord.dossier.ReferenceService;
import nl.wijkbord.file.SafeFile;
import nl.wijkbord.file.UploadIntake;
import nl.wijkbord.file.UploadRefused;
import nl.wijkbord.initiative.InitiativeInput;
import nl.wijkbord.initiative.InitiativeService;
import nl.wijkbord.mywork.OwnMark;
import nl.wijkbord.mywork.OwnMarks;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.signal.Channel;
import nl.wijkbord.signal.SignalInput;
import nl.wijkbord.signal.SignalService;
import nl.wijkbord.signal.SignalType;
import nl.wijkbord.signal.Source;
import nl.wijkbord.signal.Telling;
import nl.wijkbord.wire.CanaryTown.Canaries;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;

/** Everything the corporatie keeps to itself, each field with a word of its own. */
@TestComponent
@Scope("prototype")
@SuppressWarnings("NullAway.Init")
class Secrets {

    @Autowired
    private CanaryTown town;

    @Autowired
    private SignalService signals;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private ConsultationService consultations;

    @Autowired
    private CardService cards;

    @Autowired
    private CardWork work;

    @Autowired
    private CardMoves moves;

    @Autowired
    private CardRelations relations;

    @Autowired
    private CommentService comments;

    @Autowired
    private AttachmentService attachments;

    @Autowired
    private ReferenceService references;

    @Autowired
    private UploadIntake intake;

    @Autowired
    private SavedFilters filters;

    @Autowired
    private OwnMarks marks;

    @Autowired
    private CurrentViewer me;

    /** Where it is kept. */
    CanaryTown town() {
        return town;
    }

    /** A signal that the whole team sees. */
    CardRef shared(String title) {
        town.as("wijkbeheerder");
        return signals.report(new SignalInput(
                face(title, "Sinds een week", "bij het plein"),
                Visibility.WIJKTEAM,
                telling("wijkbeheerder"),
                Reason.NONE));
    }

    /** A photo that whoever sees the card sees too. */
    UUID photoOn(CardId shared, String caption) {
        town.as("wijkbeheerder");
        return attachments.add(shared, photo("lantaarn"), about(caption, false), Reason.NONE);
    }

    /** What hangs on a shared card and is nevertheless for the corporatie only. */
    void hideOn(CardId shared, Canaries canaries) {
        town.as("wijkbeheerder");
        comments.say(shared, canaries.in("own comment"), town.corporatie, Reason.NONE);
        attachments.add(
                shared, photo(canaries.in("own photo name")), about(canaries.in("own caption"), true), Reason.NONE);
        var task = assignments.ask(new AssignmentInput(
                face(canaries.in("own task"), canaries.in("own task text"), canaries.in("own task place")),
                town.corporatie,
                null,
                null,
                shared,
                null,
                canaries.in("own task needs"),
                Reason.NONE));
        work.show(task, Visibility.EIGEN_ORGANISATIE, Set.of());
        filters.save(
                new SavedFilters.Input(canaries.in("filter name"), SharedWith.NOBODY, true),
                "wijken?soort=signaal",
                null,
                Reason.NONE);
    }

    /** A card of which nobody else may see anything. */
    CardNumber hide(Visibility visibility, CardId shared, Canaries canaries) {
        town.as("wijkbeheerder");
        var kind = visibility + " ";
        var ref = signals.report(new SignalInput(
                face(canaries.in(kind + "former title"), "", canaries.in(kind + "place")),
                visibility,
                telling(canaries.in(kind + "received by")),
                Reason.NONE));
        var told = work.say(
                ref,
                it -> it.titled(canaries.in(kind + "title")).telling(canaries.in(kind + "description")),
                Reason.NONE);
        var waits = new Waiting(WaitingReason.VERGUNNING, canaries.in(kind + "party"), LocalDate.of(2026, 4, 1));
        var decided = agree(moves.waitFor(told, waits, Reason.NONE).ref(), kind, canaries);
        if (visibility == Visibility.BEPERKT) {
            work.share(
                    decided,
                    new ShareInput(town.zorg, canaries.in(kind + "purpose"), LocalDate.of(2026, 4, 1), Reason.NONE));
        }
        var comment = comments.say(ref.id(), canaries.in(kind + "former comment"), null, Reason.NONE);
        comments.edit(comment, 0, canaries.in(kind + "comment"), Reason.NONE);
        attachments.add(
                ref.id(),
                photo(canaries.in(kind + "photo name")),
                about(canaries.in(kind + "caption"), false),
                Reason.NONE);
        references.add(
                ref.id(),
                new ReferenceInput(canaries.in(kind + "system"), canaries.in(kind + "reference")),
                Reason.NONE);
        signals.seenAgain(ref.id());
        marks.keep(ref.id(), OwnMark.NONE, new OwnMark(canaries.in(kind + "own note"), null), Reason.NONE);
        var number = number(ref.id());
        relations.link(shared, RelationKind.HOORT_BIJ, number);
        return number;
    }

    /** The corporatie asks itself, answers and decides. */
    private CardRef agree(CardRef ref, String kind, Canaries canaries) {
        var question = new ConsultationInput(
                Set.of(town.corporatie), LocalDate.of(2026, 4, 1), canaries.in(kind + "question"), Reason.NONE);
        var asked = consultations.ask(ref, question);
        var open = consultations.of(ref.id(), me.get().clearance()).orElseThrow();
        var answer = new AnswerInput(Stance.WIJ_PAKKEN_OP, canaries.in(kind + "answer"), Reason.NONE);
        consultations.answer(open.id(), open.answers().getFirst(), answer);
        var why = canaries.in(kind + "decision");
        var decision =
                new DecisionInput(town.corporatie, null, Set.of(), why, canaries.in(kind + "dissent"), Reason.NONE);
        return consultations.decide(asked, decision).ref();
    }

    CardNumber hideInitiative(Canaries canaries) {
        town.as("wijkbeheerder");
        var face = face(canaries.in("initiative"), canaries.in("initiative text"), canaries.in("initiative place"));
        var input = new InitiativeInput(face, Visibility.EIGEN_ORGANISATIE, canaries.in("initiator"), Reason.NONE);
        return number(initiatives.propose(input).id());
    }

    CardNumber number(CardId card) {
        return cards.rows(List.of(card), me.get().clearance()).getFirst().number();
    }

    private Face face(String title, String text, String place) {
        return new Face(title, text, new Spot(town.noord, null, place), null, Priority.NORMAAL);
    }

    private static Telling telling(String receivedBy) {
        return new Telling(SignalType.SIGNAAL, Channel.PARTNER, Source.BEWONER, null, receivedBy, true);
    }

    private AttachmentInput about(String caption, boolean ownOnly) {
        return new AttachmentInput(caption, ownOnly ? town.corporatie : null, false);
    }

    private SafeFile photo(String name) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", out);
            return intake.accept(new ByteArrayInputStream(out.toByteArray()), name + ".png");
        } catch (IOException | UploadRefused e) {
            throw new IllegalStateException("No picture", e);
        }
    }
}
