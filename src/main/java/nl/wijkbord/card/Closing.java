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

    /** In characters. */
    public static final int NOTE = 1_000;

    /** In characters. */
    public static final int FEEDBACK_NOTE = 400;

    public Closing {
        note = CardText.note(note, NOTE);
        feedbackNote = CardText.note(feedbackNote, FEEDBACK_NOTE);
    }

    void check() {
        if (feedback == Feedback.NIET_NODIG && feedbackNote.isBlank()) {
            throw new NotPossible("card.close.feedback-reason");
        }
    }
}
