package nl.wijkbord.board.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.ui.Times;
import org.springframework.stereotype.Component;

/** The days since which something changed, as they stand in an address: a word that goes along with today, or a date. */
@Component
class SinceWhen {

    private static final int WEEK = 7;

    /** Further back nobody looks, and a database may not count. */
    private static final int FIRST_YEAR = 2000;

    private static final List<String> WORDS = List.of("vandaag", "gisteren", "7-dagen");

    private static final Map<String, UnaryOperator<LocalDate>> DAYS = Map.of(
            "vandaag",
            today -> today,
            "gisteren",
            today -> today.minusDays(1),
            "7-dagen",
            today -> today.minusDays(WEEK));

    private final Times times;

    SinceWhen(Times times) {
        this.times = times;
    }

    List<Choice> choices() {
        return WORDS.stream()
                .map(it -> new Choice(it, Texts.get("board.filter.sinds." + it), ""))
                .toList();
    }

    /** Empty for a word nobody knows. */
    Optional<LocalDate> day(String word) {
        return Optional.ofNullable(DAYS.get(word))
                .map(it -> it.apply(times.today()))
                .or(() -> date(word));
    }

    private Optional<LocalDate> date(String word) {
        try {
            return Optional.of(LocalDate.parse(word))
                    .filter(it -> it.getYear() >= FIRST_YEAR && !it.isAfter(times.today()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** How it reads on the bar. */
    String label(String word) {
        return DAYS.containsKey(word)
                ? Texts.get("board.filter.sinds." + word)
                : date(word)
                        .map(it -> Texts.get("board.filter.sinds.dag", times.day(it)))
                        .orElse(word);
    }
}
