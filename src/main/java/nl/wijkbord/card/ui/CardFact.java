package nl.wijkbord.card.ui;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import nl.wijkbord.card.CardDetails;
import nl.wijkbord.card.Charge;
import nl.wijkbord.card.Circle;
import nl.wijkbord.card.Spot;
import org.jspecify.annotations.Nullable;

/** One thing that is known of every card. */
public enum CardFact {
    TITLE(it -> it.row().title()),
    DESCRIPTION(CardDetails::description),
    STAGE(it -> it.row().stage()),
    WAITING(CardDetails::waiting),
    LEAD(it ->
            new Charge(it.row().lead(), it.row().leadUser(), Set.of(), it.row().offer(), null)),
    PARTNERS(it -> it.row().partners()),
    DUE(it -> it.row().due()),
    PRIORITY(it -> it.row().priority()),
    CATEGORY(it -> it.row().category()),
    DOMAINS(CardDetails::domains),
    PLACE(it -> new Spot(it.row().wijk(), it.row().buurt(), it.row().place())),
    ALSO(it -> it.row().also()),
    VISIBILITY(it -> List.of(it.row().wijken(), Circle.of(it))),
    SHARE(CardDetails::shares);

    private final Function<CardDetails, @Nullable Object> value;

    CardFact(Function<CardDetails, @Nullable Object> value) {
        this.value = value;
    }

    /** To see whether it is still the same. */
    @Nullable
    Object of(CardDetails card) {
        return value.apply(card);
    }

    String labelKey() {
        return "card.field." + name().toLowerCase(Locale.ROOT);
    }
}
