package nl.wijkbord.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.card.Act;
import nl.wijkbord.card.CardText;
import nl.wijkbord.card.Closing;
import nl.wijkbord.card.Progress;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What the asked organisation said, by whom, when and why, or before when it has to; null where nothing was said.
 *
 * @param through the organisation that told it, where nobody logs in for the asked one
 */
@Embeddable
record Reply(
        @Enumerated(EnumType.STRING) Answer answer,
        @Column(name = "answer_before") @Nullable LocalDate before,
        @Column(name = "answered_by") @Nullable UserId by,
        @Column(name = "answered_at") @Nullable Instant at,
        @Column(name = "answer_note") @Nullable String note,
        @Column(name = "answered_for") @Nullable OrganisationId through)
        implements Progress {

    /** Nothing yet. */
    static Reply awaited(LocalDate before) {
        return new Reply(Answer.GEVRAAGD, before, null, null, null, null);
    }

    Reply says(Answer next, Act act) {
        return new Reply(next, before, act.by(), act.at(), null, null);
    }

    /** The words that tell why; without them it cannot be said. */
    static String why(String words, String missing) {
        if (words.isBlank()) {
            throw new NotPossible(missing);
        }
        return CardText.note(words, Closing.NOTE);
    }

    Reply because(String why) {
        return new Reply(answer, before, by, at, why, through);
    }

    Reply through(OrganisationId teller) {
        return new Reply(answer, before, by, at, note, teller);
    }

    @Override
    public List<FieldChange> changesTo(Progress next) {
        return next instanceof Reply it && it.answer != answer
                ? List.of(new FieldChange("answer", answer.name(), it.answer.name()))
                : List.of();
    }
}
