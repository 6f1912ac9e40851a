package nl.wijkbord.card;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How people name a card: {@code SIG-12}. Unique in the municipality; it tells nothing about other cards. */
public record CardNumber(CardKind kind, int number) {

    private static final Pattern SHAPE = Pattern.compile("([A-Z]{3})-?([1-9][0-9]{0,8})");

    /** Empty when the text is no card number. */
    public static Optional<CardNumber> of(String text) {
        var match = SHAPE.matcher(text.strip().toUpperCase(Locale.ROOT));
        return match.matches()
                ? kind(match.group(1)).map(it -> new CardNumber(it, Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    private static Optional<CardKind> kind(String letters) {
        return Arrays.stream(CardKind.values())
                .filter(it -> it.letters().equals(letters))
                .findAny();
    }

    @Override
    public String toString() {
        return kind.letters() + "-" + number;
    }
}
