package nl.wijkbord.card.ui;

import java.util.Optional;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.audit.HistoryEntry;
import nl.wijkbord.card.Share;

/** A kind of line in the history of a card that somebody may look for. */
enum HistoryKind {
    ALL,
    STATUS,
    PARTIES,
    CONTENT,
    NOTES,
    SHARING;

    boolean include(HistoryEntry entry) {
        return this == ALL || this == of(entry);
    }

    private static HistoryKind of(HistoryEntry entry) {
        return Optional.ofNullable(entry.change())
                .map(FieldChange::field)
                .map(HistoryKind::ofField)
                .orElseGet(() -> ofAction(entry.action()));
    }

    private static HistoryKind ofField(String field) {
        return switch (field) {
            case "stage", "phase", "answer", "waiting" -> STATUS;
            case "lead",
                    "leadUser",
                    "partners",
                    "due",
                    "offer",
                    "offerUser",
                    "offerUntil",
                    "consulted",
                    "stance",
                    "onBehalf" -> PARTIES;
            case "visibility", "also", "sharedFile", Share.FIELD -> SHARING;
            case "file", "reference", "answerNote", "handedBack", "decision", "dissent", "question", "needed" -> NOTES;
            default -> CONTENT;
        };
    }

    private static HistoryKind ofAction(String action) {
        return switch (action) {
            case "card.created", "card.removed", "card.restored" -> STATUS;
            default -> NOTES;
        };
    }
}
