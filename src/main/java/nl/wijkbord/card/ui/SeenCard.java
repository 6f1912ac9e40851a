package nl.wijkbord.card.ui;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wijkbord.card.CardDetails;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.ui.ChangedMeanwhile;
import nl.wijkbord.ui.Seen;
import org.jspecify.annotations.Nullable;

/** A card in front of which somebody thinks, as that person saw it. */
public final class SeenCard {

    private final Seen<CardDetails> seen;
    private final FactWords words;

    /** What may no longer be seen or changed is told by the deed itself. */
    SeenCard(CardDetails card, Supplier<Optional<CardDetails>> again, FactWords words) {
        this.seen = Seen.of(card, it -> it.row().ref(), () -> again.get().filter(it -> !it.titleOnly()));
        this.words = words;
    }

    SeenCard showing(CardFact... shown) {
        for (var it : shown) {
            seen.showing(
                    it.labelKey(), it.of(seen.asSeen()), () -> it.of(seen.asSeen()), _ -> words.of(it, seen.asSeen()));
        }
        return this;
    }

    /**
     * Something that only this kind of card has.
     *
     * @param shown as it stands on the screen, which may be older than what is kept by now
     * @param value read anew whenever it is asked
     */
    public <T> SeenCard showing(
            String labelKey, T shown, Supplier<? extends @Nullable T> value, Function<T, String> inWords) {
        seen.<T>showing(labelKey, shown, value, it -> it == null ? "" : inWords.apply(it));
        return this;
    }

    /** Asks to look again whatever was changed: who decides who may see a card must know the card. */
    SeenCard always(Consumer<CardDetails> shown) {
        seen.always().whenChanged(shown);
        return this;
    }

    /**
     * Does something to the card as it was seen.
     *
     * @throws ChangedMeanwhile when somebody else changed what is shown; now it has been told, so once more goes on
     */
    public <R> R keep(Function<CardRef, R> deed) {
        return seen.keep(it -> deed.apply(it.row().ref()));
    }
}
