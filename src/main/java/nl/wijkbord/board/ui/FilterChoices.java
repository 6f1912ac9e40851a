package nl.wijkbord.board.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkbord.card.CardFilter.Age;
import nl.wijkbord.card.CardFilter.Term;
import nl.wijkbord.card.Categories;
import nl.wijkbord.card.CategoryUse;
import nl.wijkbord.card.Domain;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Timing;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.Reading;
import nl.wijkbord.signal.SignalType;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.wijk.WijkName;
import nl.wijkbord.wijk.Wijken;
import org.springframework.stereotype.Component;

/** What one can narrow the board down to, besides what has a chip of its own. */
@Component
class FilterChoices {

    /** In the order of the menu. */
    static final List<String> NAMES = List.of(
            BoardAddress.WIJKEN,
            "buurt",
            "org",
            "wie",
            "thema",
            "domein",
            "bedoeld",
            "prio",
            BoardAddress.STAGE,
            "leeftijd",
            "termijn",
            "klok",
            "sinds",
            "nodig");

    /** What cards may need, as far as it has no chip of its own. */
    private static final List<String> NEEDS = List.of("zonder-trekker", "nieuws", "gewijzigd", "favoriet", "onbekeken");

    private final Wijken wijken;
    private final Organisations organisations;
    private final Categories categories;
    private final FilterPeople people;
    private final SinceWhen sinceWhen;
    private final CurrentViewer me;

    FilterChoices(
            Wijken wijken,
            Organisations organisations,
            Categories categories,
            FilterPeople people,
            SinceWhen sinceWhen,
            CurrentViewer me) {
        this.wijken = wijken;
        this.organisations = organisations;
        this.categories = categories;
        this.people = people;
        this.sinceWhen = sinceWhen;
        this.me = me;
    }

    List<Choice> of(String name) {
        return switch (name) {
            case BoardAddress.WIJKEN -> wijken();
            case "buurt" -> buurten();
            case "nodig" ->
                NEEDS.stream()
                        .map(it -> new Choice(it, Texts.get("board.filter.nodig." + it), ""))
                        .toList();
            case "wie" -> people.choices(me.get());
            case "leeftijd" -> words(FilterWords.AGES, Age.values(), "board.filter.leeftijd.");
            case "termijn" -> words(FilterWords.TERMS, Term.values(), "board.filter.termijn.");
            case "klok" -> words(FilterWords.TIMINGS, Timing.values(), "board.filter.klok.");
            case "domein" -> words(FilterWords.DOMAINS, Domain.values(), "card.domain.");
            case "bedoeld" -> words(FilterWords.TYPES, SignalType.values(), "signal.type.");
            case "sinds" -> sinceWhen.choices();
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
            case BoardAddress.STAGE -> words(FilterWords.STAGES, Stage.values(), "card.stage.");
            default -> List.of();
        };
    }

    private List<Choice> wijken() {
        return mine().map(it -> new Choice(it.slug(), it.name(), "")).toList();
    }

    private Stream<WijkName> mine() {
        var seats = me.get().seats().keySet();
        return wijken.all().stream().filter(it -> seats.contains(it.id()));
    }

    /** Of the viewer's own wijken, by wijk. */
    private List<Choice> buurten() {
        return mine().flatMap(wijk ->
                        wijken.buurten(wijk.id()).stream().map(it -> new Choice(it.slug(), it.name(), wijk.name())))
                .toList();
    }

    private static <E extends Enum<E>> List<Choice> words(Map<String, E> words, E[] order, String family) {
        return List.of(order).stream()
                .flatMap(it -> words.entrySet().stream().filter(word -> word.getValue() == it))
                .map(it -> new Choice(it.getKey(), Texts.get(family + it.getValue()), ""))
                .toList();
    }

    /** What there is to choose on this board: among wijken only where there are several. */
    List<Choice> on(BoardAddress board, String name) {
        var some = board.offers(name) ? of(name) : List.<Choice>of();
        return name.equals(BoardAddress.WIJKEN) && (!board.wijk().isEmpty() || some.size() == 1) ? List.of() : some;
    }

    /** How a word of the address reads; a word nobody knows as it is. */
    String label(String name, String word) {
        return name.equals("sinds")
                ? sinceWhen.label(word)
                : of(name).stream()
                        .filter(it -> it.word().equals(word))
                        .map(Choice::label)
                        .findAny()
                        .orElse(word);
    }

    /** Whether this viewer may know anywhere who does what. */
    boolean readsMoreThanTitles() {
        return !me.get().clearance().wijkenWith(Reading.TEAM).isEmpty();
    }

    /** The own organisation, as it stands in addresses. */
    String ownSlug() {
        return Optional.of(me.get().organisation())
                .flatMap(organisations::find)
                .map(OrganisationName::slug)
                .orElse("");
    }
}
