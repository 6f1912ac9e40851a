package nl.wijkbord.card;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a card stood on the board: kept for a moment so that a move can be undone exactly. */
public record Standing(
        Stage stage,
        Instant since,
        long rank,
        @Nullable Waiting waiting,
        @Nullable Closure closure,
        String progress) {}
