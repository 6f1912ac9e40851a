package nl.wijkbord.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.card.Act;
import nl.wijkbord.card.CardDay;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardText;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/** The partners are asked who reacts first; it stands open until somebody decides. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the fields
class Consultation {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private CardId cardId;

    /** The card again, while nobody decided: one card has one question at a time. */
    private @Nullable UUID openFor;

    @Column(name = "asked_by")
    private UserId askedBy;

    private OrganisationId askedFor;
    private Instant askedAt;
    private LocalDate answerBefore;
    private String question;

    @SuppressWarnings("NullAway.Init")
    protected Consultation() {}

    Consultation(CardId card, ConsultationInput input, Act act) {
        id = UUID.randomUUID();
        cardId = card;
        openFor = card.value();
        askedBy = act.by();
        askedFor = act.organisation();
        askedAt = act.at();
        answerBefore = input.before();
        question = "";
        var _ = askAgain(input, act);
    }

    /** Gives the partners until another day, or tells them something else; what that changes, for the history. */
    List<FieldChange> askAgain(ConsultationInput input, Act act) {
        CardDay.mustBePossible(input.before());
        if (input.before().isBefore(act.today())) {
            throw new NotPossible("consultation.past");
        }
        var words = CardText.note(input.question(), ConsultationInput.QUESTION);
        var changes = new ArrayList<FieldChange>();
        if (!input.before().equals(answerBefore)) {
            changes.add(new FieldChange(
                    "answerBefore", answerBefore.toString(), input.before().toString()));
            answerBefore = input.before();
        }
        if (!words.equals(question)) {
            changes.add(new FieldChange("question", null, null)); // who reads this line may not know the former words
            question = words;
            askedAt = act.at();
        }
        return changes;
    }

    void end() {
        openFor = null;
    }

    UUID id() {
        return id;
    }

    CardId card() {
        return cardId;
    }

    boolean isOpen() {
        return openFor != null;
    }

    UserId askedBy() {
        return askedBy;
    }

    OrganisationId askedFor() {
        return askedFor;
    }

    LocalDate answerBefore() {
        return answerBefore;
    }

    String question() {
        return question;
    }

    /** Since when these words stand there. */
    Instant askedAt() {
        return askedAt;
    }
}
