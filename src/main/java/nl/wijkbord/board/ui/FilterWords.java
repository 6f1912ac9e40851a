package nl.wijkbord.board.ui;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkbord.card.CardFilter;
import nl.wijkbord.card.CardFilter.Age;
import nl.wijkbord.card.CardFilter.Need;
import nl.wijkbord.card.CardFilter.Term;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.Categories;
import nl.wijkbord.card.CategoryName;
import nl.wijkbord.card.Domain;
import nl.wijkbord.card.OwnTrait;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Timing;
import nl.wijkbord.card.TriageQueue;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.signal.SignalType;
import nl.wijkbord.signal.SignalTypes;
import nl.wijkbord.wijk.BuurtName;
import nl.wijkbord.wijk.WijkName;
import nl.wijkbord.wijk.Wijken;
import org.springframework.stereotype.Component;

/** The words of a web address, and what they ask of the board; words nobody knows ask nothing. */
@Component
class FilterWords {

    static final Map<String, CardKind> KINDS =
            Map.of("signaal", CardKind.SIGNAL, "initiatief", CardKind.INITIATIVE, "afspraak", CardKind.ASSIGNMENT);

    static final Map<String, Need> NEEDS = Map.of(
            "zonder-trekker",
            Need.WITHOUT_LEAD,
            "onbekeken",
            Need.NEGLECTED,
            "gewijzigd",
            Need.FRESH,
            "nieuws",
            Need.NEWS,
            "favoriet",
            Need.FAVOURITE,
            Inbox.UNLINKED,
            Need.UNLINKED);

    static final Map<String, Domain> DOMAINS =
            Map.of("fysiek", Domain.FYSIEK, "sociaal", Domain.SOCIAAL, "veiligheid", Domain.VEILIGHEID);

    static final Map<String, SignalType> TYPES = Map.of(
            "signaal", SignalType.SIGNAAL,
            "vraag", SignalType.VRAAG,
            "idee", SignalType.IDEE,
            "aanbod", SignalType.AANBOD,
            "klacht", SignalType.KLACHT,
            "compliment", SignalType.COMPLIMENT);

    static final Map<String, Age> AGES =
            Map.of("tot-1-week", Age.YOUNG, "1-4-weken", Age.AGEING, "vanaf-4-weken", Age.OLD);

    static final Map<String, Term> TERMS = Map.of("te-laat", Term.LATE, "deze-week", Term.THIS_WEEK, "geen", Term.NONE);

    static final Map<String, Timing> TIMINGS = Map.of(
            "op-tijd", Timing.ON_TIME, "bijna", Timing.NEARLY, "te-laat", Timing.LATE, "ver-te-laat", Timing.FAR_LATE);

    static final Map<String, Priority> PRIORITIES = Map.of(
            "urgent", Priority.URGENT, "hoog", Priority.HOOG, "normaal", Priority.NORMAAL, "laag", Priority.LAAG);

    static final Map<String, Stage> STAGES = Map.of(
            "nieuw", Stage.NIEUW,
            "te-bespreken", Stage.TE_BESPREKEN,
            "opgepakt", Stage.OPGEPAKT,
            "wacht-op", Stage.WACHT_OP,
            "terugkoppelen", Stage.TERUGKOPPELEN,
            "afgerond", Stage.AFGEROND);

    private final Wijken wijken;
    private final Organisations organisations;
    private final Categories categories;
    private final FilterPeople people;
    private final SinceWhen sinceWhen;

    FilterWords(
            Wijken wijken,
            Organisations organisations,
            Categories categories,
            FilterPeople people,
            SinceWhen sinceWhen) {
        this.wijken = wijken;
        this.organisations = organisations;
        this.categories = categories;
        this.people = people;
        this.sinceWhen = sinceWhen;
    }

    CardFilter read(BoardAddress address, Viewer viewer) {
        return new CardFilter(
                new CardFilter.Where(
                        wijken(address, viewer).stream().map(WijkName::id).collect(toUnmodifiableSet()),
                        buurten(address, viewer)),
                what(address),
                new CardFilter.Who(organisations(address), people.read(address.get("wie"), viewer)),
                new CardFilter.When(
                        known(address.get("leeftijd"), AGES),
                        known(address.get("termijn"), TERMS),
                        address.first("sinds").flatMap(sinceWhen::day).orElse(null),
                        known(address.get("klok"), TIMINGS)),
                known(address.get("nodig"), NEEDS),
                address.first("q").orElse(""),
                closed(address));
    }

    private static CardFilter.Closed closed(BoardAddress address) {
        return switch (address.kind()) {
            case CARDS -> CardFilter.Closed.TWO_WEEKS;
            case INITIATIVES -> CardFilter.Closed.A_YEAR;
        };
    }

    private static Set<CardKind> kinds(BoardAddress address) {
        return switch (address.kind()) {
            case CARDS -> known(address.get("soort"), KINDS);
            case INITIATIVES -> Set.of(CardKind.INITIATIVE);
        };
    }

    private CardFilter.What what(BoardAddress address) {
        return new CardFilter.What(
                kinds(address),
                categories(address),
                known(address.get("domein"), DOMAINS),
                address.isQueue() ? TriageQueue.STAGES : known(address.get(BoardAddress.STAGE), STAGES),
                known(address.get("prio"), PRIORITIES),
                types(address));
    }

    /** What a signal was meant as. */
    private static List<OwnTrait> types(BoardAddress address) {
        var some = known(address.get("bedoeld"), TYPES);
        return some.isEmpty() ? List.of() : List.of(SignalTypes.meantAs(some));
    }

    /** The wijken on the board: the one of the address, the chosen ones, or all in which this viewer has a seat. */
    List<WijkName> wijken(BoardAddress address, Viewer viewer) {
        var chosen = address.wijk().isEmpty() ? address.get(BoardAddress.WIJKEN) : List.of(address.wijk());
        return mine(viewer)
                .filter(it -> chosen.isEmpty() || chosen.contains(it.slug()))
                .toList();
    }

    /** The wijken in which this viewer may see cards, in the order of the municipality. */
    Stream<WijkName> mine(Viewer viewer) {
        Set<WijkId> seats = viewer.seats().keySet();
        return wijken.all().stream().filter(it -> seats.contains(it.id()));
    }

    private Set<UUID> buurten(BoardAddress address, Viewer viewer) {
        var chosen = address.get("buurt");
        return chosen.isEmpty()
                ? Set.of()
                : mine(viewer)
                        .flatMap(it -> wijken.buurten(it.id()).stream())
                        .filter(it -> chosen.contains(it.slug()))
                        .map(BuurtName::id)
                        .collect(toUnmodifiableSet());
    }

    private Set<OrganisationId> organisations(BoardAddress address) {
        return organisations.all().stream()
                .filter(it -> address.get("org").contains(it.slug()))
                .map(OrganisationName::id)
                .collect(toUnmodifiableSet());
    }

    private Set<UUID> categories(BoardAddress address) {
        return categories.all().stream()
                .filter(it -> address.get("thema").contains(it.slug()))
                .map(CategoryName::id)
                .collect(toUnmodifiableSet());
    }

    private static <T> Set<T> known(List<String> words, Map<String, T> meanings) {
        return words.stream()
                .map(meanings::get)
                .flatMap(it -> Optional.<T>ofNullable(it).stream())
                .collect(toUnmodifiableSet());
    }
}
