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

    /** Why it was given back is not said again: who is shown the card later reads this line. */
    private static final FieldChange HANDED_BACK = new FieldChange("handedBack", null, null);

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
        var told = Stream.of(standing, asked, progress.changesTo(next.progress).stream())
                .flatMap(it -> it)
                .filter(it -> !Objects.equals(it.former(), it.latter()))
                .toList();
        return isSettledAlone(next)
                ? Stream.concat(told.stream(), Stream.of(HANDED_BACK)).toList()
                : told;
    }

    /** Who leads it, who is asked and where it stands tell by themselves what became of a refusal. */
    private boolean isSettledAlone(Standing next) {
        return stage == next.stage
                && Objects.equals(charge.lead(), next.charge.lead())
                && Objects.equals(charge.offer(), next.charge.offer())
                && !Objects.equals(charge.handedBack(), next.charge.handedBack());
    }

    private static FieldChange change(String field, @Nullable Object former, @Nullable Object latter) {
        return new FieldChange(field, CardText.of(former), CardText.of(latter));
    }
}
