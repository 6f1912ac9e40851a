package nl.wijkbord.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * Something in front of which somebody thinks, as that person saw it. What another changed of just what is shown is told
 * before it is overwritten; of any other change nobody hears.
 */
public final class Seen<T> {

    /** So often somebody else may just have been first. */
    private static final int TRIES = 3;

    private final Function<T, ?> version;
    private final Supplier<Optional<T>> again;
    private final List<Fact<?>> facts = new ArrayList<>();
    private T seen;
    private boolean always;
    private Consumer<T> listener = _ -> {};

    private Seen(T seen, Function<T, ?> version, Supplier<Optional<T>> again) {
        this.seen = seen;
        this.version = version;
        this.again = again;
    }

    /**
     * @param version differs when anything was changed
     * @param again as it is now; empty when this person can no longer see it, which the deed itself then tells
     */
    public static <T> Seen<T> of(T seen, Function<T, ?> version, Supplier<Optional<T>> again) {
        return new Seen<>(seen, version, again);
    }

    /** A part of it, as it is told in words. */
    public Seen<T> showing(String labelKey, Function<T, String> inWords) {
        return showing(labelKey, inWords.apply(seen), () -> inWords.apply(seen), it -> it == null ? "" : it);
    }

    /**
     * A part that is read elsewhere.
     *
     * @param shown as it stands on the screen, which may be older than what is kept by now
     * @param value read anew whenever it is asked
     */
    public <V> Seen<T> showing(
            String labelKey,
            @Nullable V shown,
            Supplier<? extends @Nullable V> value,
            Function<@Nullable V, String> inWords) {
        facts.add(new Fact<V>(labelKey, shown, value, inWords));
        return this;
    }

    /** Somebody else was first: what stands around the form shows it. */
    public Seen<T> whenChanged(Consumer<T> listener) {
        this.listener = listener;
        return this;
    }

    /** Asks to look again whatever was changed, also when nothing of it is shown. */
    public Seen<T> always() {
        always = true;
        return this;
    }

    /** As it was when it was last looked at. */
    public T asSeen() {
        return seen;
    }

    /**
     * Does something to it as it was seen.
     *
     * @throws ChangedMeanwhile when somebody else changed what is shown; now it has been told, so once more goes on
     */
    public <R> R keep(Function<T, R> deed) {
        return keep(deed, TRIES);
    }

    /** {@link #keep} for what has nothing to give back. */
    public void does(Consumer<T> deed) {
        keep(it -> {
            deed.accept(it);
            return it;
        });
    }

    private <R> R keep(Function<T, R> deed, int tries) {
        look();
        try {
            return deed.apply(seen);
        } catch (OptimisticLockingFailureException stale) {
            if (tries == 1) {
                throw stale;
            }
            return keep(deed, tries - 1);
        }
    }

    private void look() {
        again.get().filter(it -> !version.apply(it).equals(version.apply(seen))).ifPresent(this::tell);
    }

    private void tell(T now) {
        seen = now;
        var changes = facts.stream().flatMap(it -> it.change().stream()).toList();
        listener.accept(now);
        if (always || !changes.isEmpty()) {
            throw new ChangedMeanwhile(changes);
        }
    }

    /** What is shown, and how it was when it was last looked at. */
    private static final class Fact<V> {

        private final String labelKey;
        private final Supplier<? extends @Nullable V> value;
        private final Function<@Nullable V, String> inWords;
        private @Nullable V former;
        private String formerWords;

        Fact(
                String labelKey,
                @Nullable V shown,
                Supplier<? extends @Nullable V> value,
                Function<@Nullable V, String> inWords) {
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
            return Texts.get("ui.conflict.change", Texts.get(labelKey), orDash(was), orDash(is));
        }

        private static String orDash(String text) {
            return text.isBlank() ? "–" : text;
        }
    }
}
