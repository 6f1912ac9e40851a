package nl.wijkbord.setup;

import java.util.List;
import nl.wijkbord.privacy.Finding;
import nl.wijkbord.privacy.TextGuard;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The free texts of cards in a set-up file: held against the guard on personal data, as on the screens. */
final class Wording {

    private static final TextGuard GUARD = new TextGuard(_ -> {});

    private Wording() {}

    static String line(Spot spot, int max) {
        return guarded(spot, oneLine(spot.text(max)));
    }

    static @Nullable String optionalLine(Spot spot, int max) {
        var text = spot.optionalText(max);
        return text == null ? null : guarded(spot, oneLine(text));
    }

    static String prose(Spot spot, int max) {
        return guarded(spot, spot.text(max));
    }

    static @Nullable String optionalProse(Spot spot, int max) {
        var text = spot.optionalText(max);
        return text == null ? null : guarded(spot, text);
    }

    static String place(Spot spot, int max) {
        var place = oneLine(spot.text(max));
        tell(spot, GUARD.checkPlace(place));
        return place;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String guarded(Spot spot, String text) {
        tell(spot, GUARD.check(text));
        return text;
    }

    /** What on the screen may stay for a reason goes here too: a file has no place for reasons. */
    private static void tell(Spot spot, List<Finding> findings) {
        findings.stream().findFirst().ifPresent(it -> spot.problems().add(spot.path(), words(it)));
    }

    private static String words(Finding it) {
        return Texts.get(it.kind().key()) + (it.isBlocked() ? "" : " In een opstartbestand kan geen reden staan.");
    }
}
