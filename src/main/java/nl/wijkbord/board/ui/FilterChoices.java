package nl.wijkbord.board.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkbord.card.Categories;
import nl.wijkbord.card.CategoryUse;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.Stage;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.ui.Texts;
import org.springframework.stereotype.Component;

/** What one can narrow the board down to, besides what has a chip of its own. */
@Component
class FilterChoices {

    /** In the order of the menu. */
    static final List<String> NAMES = List.of("org", "thema", "prio", "status");

    private final Organisations organisations;
    private final Categories categories;
    private final CurrentViewer me;

    FilterChoices(Organisations organisations, Categories categories, CurrentViewer me) {
        this.organisations = organisations;
        this.categories = categories;
        this.me = me;
    }

    List<Choice> of(String name) {
        return switch (name) {
            case "org" ->
                organisations.all().stream()
                        .map(it -> new Choice(it.slug(), it.name(), ""))
                        .toList();
            case "thema" ->
                categories.all().stream()
                        .filter(it -> it.use() != CategoryUse.NO_CARD)
                        .map(it -> new Choice(it.slug(), it.name(), it.theme()))
                        .toList();
            case "prio" -> words(FilterWords.PRIORITIES, Priority.values(), "card.priority.");
            case "status" -> words(FilterWords.STAGES, Stage.values(), "card.stage.");
            default -> List.of();
        };
    }

    private static <E extends Enum<E>> List<Choice> words(Map<String, E> words, E[] order, String family) {
        return List.of(order).stream()
                .flatMap(it -> words.entrySet().stream().filter(word -> word.getValue() == it))
                .map(it -> new Choice(it.getKey(), Texts.get(family + it.getValue()), ""))
                .toList();
    }

    /** How a word of the address reads; a word nobody knows as it is. */
    String label(String name, String word) {
        return of(name).stream()
                .filter(it -> it.word().equals(word))
                .map(Choice::label)
                .findAny()
                .orElse(word);
    }

    /** The own organisation, as it stands in addresses. */
    String ownSlug() {
        return Optional.of(me.get().organisation())
                .flatMap(organisations::find)
                .map(OrganisationName::slug)
                .orElse("");
    }
}
