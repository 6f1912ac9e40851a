package nl.wijkbord.card;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.wijkbord.problem.NotPossible;

/** What came of it, and whether it was told; not telling asks for a reason. */
@Embeddable
public record Closing(
        @Enumerated(EnumType.STRING) @Column(name = "result")
        Outcome result,

        @Column(name = "result_note") String note,
        @Enumerated(EnumType.STRING) Feedback feedback,
        String feedbackNote) {

    void check() {
        if (feedback == Feedback.NIET_NODIG && feedbackNote.isBlank()) {
            throw new NotPossible("card.close.feedback-reason");
        }
    }
}
