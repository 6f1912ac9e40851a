package nl.wijkbord.card.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wijkbord.card.CardDetails;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.ui.ChangedMeanwhile;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * A card in front of which somebody thinks, as that person saw it. What another changed of just what is shown is told
 * before it is overwritten; of any other change nobody hears.
 */
public final class SeenCard {

    /** So often somebody else may just have been first. */
    private static final int TRIES = 3;

    private final Supplier<Optional<CardDetails>> again;
    private final FactWords words;
    private final List<Fact<?>> facts = new ArrayList<>();
    private CardDetails card;
    private boolean always;
    private Consumer<CardDetails> listener = _ -> {};

    SeenCard(CardDetails card, Supplier<Optional<CardDetails>> again, FactWords words) {
        this.card = card;
        this.again = again;
        this.words = words;
    }

    SeenCard showing(CardFact... shown) {
        for (var it : shown) {
            facts.add(new Fact<>(it.labelKey(), it.of(card), () -> it.of(card), _ -> words.of(it, card)));
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
        facts.add(new Fact<T>(labelKey, shown, value, it -> it == null ? "" : inWords.apply(it)));
        return this;
    }

    /** Asks to look again whatever was changed: who decides who may see a card must know the card. */
    SeenCard always(Consumer<CardDetails> shown) {
        always = true;
        listener = shown;
        return this;
    }

    /**
     * Does something to the card as it was seen.
     *
     * @throws ChangedMeanwhile when somebody else changed what is shown; now it has been told, so once more goes on
     */
    public <R> R keep(Function<CardRef, R> deed) {
        return keep(deed, TRIES);
    }

    private <R> R keep(Function<CardRef, R> deed, int tries) {
        look();
        try {
            return deed.apply(card.row().ref());
        } catch (OptimisticLockingFailureException stale) {
            if (tries == 1) {
                throw stale;
            }
            return keep(deed, tries - 1);
        }
    }

    /** What may no longer be seen or changed is told by the deed itself. */
    private void look() {
        again.get()
                .filter(now ->
                        !now.titleOnly() && !now.row().ref().equals(card.row().ref()))
                .ifPresent(this::tell);
    }

    private void tell(CardDetails now) {
        card = now;
        var changes = facts.stream().flatMap(it -> it.change().stream()).toList();
        listener.accept(now);
        if (always || !changes.isEmpty()) {
            throw new ChangedMeanwhile(changes);
        }
    }

    /** What is shown, and how it was when it was last looked at. */
    private static final class Fact<T> {

        private final String labelKey;
        private final Supplier<? extends @Nullable T> value;
        private final Function<@Nullable T, String> inWords;
        private @Nullable T former;
        private String formerWords;

        Fact(
                String labelKey,
                @Nullable T shown,
                Supplier<? extends @Nullable T> value,
                Function<@Nullable T, String> inWords) {
            this.labelKey = labelKey;
            this.value = value;
            this.inWords = inWords;
            former = shown;
            formerWords = inWords.apply(shown);
        }

        /** Empty when it is the same; from here on it is compared with what it is now. */
        Optional<String> change() {
            var was = former;
            var wasWords = formerWords;
            former = value.get();
            formerWords = inWords.apply(former);
            return Objects.equals(was, former) ? Optional.empty() : Optional.of(sentence(wasWords, formerWords));
        }

        private String sentence(String was, String is) {
            return Texts.get("card.history.change", Texts.get(labelKey), orDash(was), orDash(is));
        }

        private static String orDash(String text) {
            return text.isBlank() ? "–" : text;
        }
    }
}
