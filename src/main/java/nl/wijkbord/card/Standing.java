package nl.wijkbord.card;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkbord.audit.FieldChange;
import org.jspecify.annotations.Nullable;

/** Where a card stood on the board: kept for a moment so that a move can be undone exactly. */
public record Standing(
        Stage stage,
        Instant since,
        long rank,
        @Nullable Waiting waiting,
        @Nullable Closure closure,
        Charge charge,
        Progress progress) {

    /** What putting a card back there changes; where only the order differs, the column it stays in. */
    List<FieldChange> changesTo(Standing next) {
        var lead = new FieldChange("lead", CardText.of(charge.lead()), CardText.of(next.charge.lead()));
        var column = new FieldChange("stage", stage.name(), next.stage.name());
        var given = Objects.equals(lead.former(), lead.latter()) ? List.<FieldChange>of() : List.of(lead);
        return stage != next.stage || given.isEmpty()
                ? Stream.concat(Stream.of(column), given.stream()).toList()
                : given;
    }
}
