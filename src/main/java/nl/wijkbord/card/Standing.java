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
        @Nullable Stage cameFrom,
        @Nullable Closure closure,
        Charge charge,
        Progress progress,
        Clocks clocks) {

    /** What putting a card back there changes; nothing where only the order differs. */
    List<FieldChange> changesTo(Standing next) {
        var isSameColumn = stage == next.stage;
        var standing = Stream.of(
                change("stage", stage, next.stage),
                change("waiting", isSameColumn ? waiting : null, isSameColumn ? next.waiting : null),
                change("lead", charge.lead(), next.charge.lead()),
                change("leadUser", charge.person(), next.charge.person()),
                change("partners", CardText.list(charge.partners()), CardText.list(next.charge.partners())));
        var asked = Offer.changes(charge.offer(), next.charge.offer()).stream();
        return Stream.of(standing, asked, progress.changesTo(next.progress).stream())
                .flatMap(it -> it)
                .filter(it -> !Objects.equals(it.former(), it.latter()))
                .toList();
    }

    private static FieldChange change(String field, @Nullable Object former, @Nullable Object latter) {
        return new FieldChange(field, CardText.of(former), CardText.of(latter));
    }
}
