package nl.wijkbord.assignment.ui;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wijkbord.assignment.AnswerInput;
import nl.wijkbord.assignment.AnswerRow;
import nl.wijkbord.assignment.ConsultationDetails;
import nl.wijkbord.assignment.ConsultationService;
import nl.wijkbord.assignment.Stance;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.OpenQuestion;
import nl.wijkbord.card.ui.LineDeeds;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.Conflict;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;
import org.springframework.stereotype.Component;

/** Lets a partner that was asked who reacts first answer from a line of work, in one tap; why stands on the card. */
@Component
class StanceOnLine implements LineDeeds {

    private final ConsultationService consultations;
    private final CurrentViewer me;

    StanceOnLine(ConsultationService consultations, CurrentViewer me) {
        this.consultations = consultations;
        this.me = me;
    }

    @Override
    public List<Deed> on(Supplier<CardRow> card, Runnable after) {
        return List.of();
    }

    @Override
    public List<Deed> onQuestion(OpenQuestion question, Supplier<CardRow> card, Runnable after) {
        return question.key().equals(ConsultationDetails.QUESTION)
                        && me.get().writesIn(card.get().wijken())
                ? Stream.of(Stance.values())
                        .map(it -> deed(it, question, card, after))
                        .toList()
                : List.of();
    }

    private Deed deed(Stance stance, OpenQuestion question, Supplier<CardRow> card, Runnable after) {
        var words = Texts.get("consultation.stance." + stance);
        return new Deed(
                words,
                Texts.get("assignment.deed.of", words, card.get().title()),
                () -> answer(stance, question, after));
    }

    private void answer(Stance stance, OpenQuestion question, Runnable after) {
        try {
            var asked = consultations
                    .of(question.card(), me.get().clearance())
                    .orElseThrow(() -> new NotPossible("consultation.decided"));
            consultations.answer(asked.id(), unanswered(asked, question), new AnswerInput(stance, "", Reason.NONE));
            Notices.done("consultation.answered.notice");
        } catch (RuntimeException failure) {
            Failures.tell(failure);
        }
        after.run();
    }

    /** What a colleague said meanwhile is told, not replaced; and an answer is only for the question that stood there. */
    private AnswerRow unanswered(ConsultationDetails asked, OpenQuestion question) {
        var ours = asked.of(me.get().organisation()).orElseThrow(() -> new NotPossible("consultation.not-asked"));
        var isSame = ours.stance() == null && asked.id().equals(question.id());
        Conflict.unlessSame(1, isSame ? 1 : 0);
        return ours;
    }
}
