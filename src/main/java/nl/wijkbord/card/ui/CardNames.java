package nl.wijkbord.card.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Categories;
import nl.wijkbord.card.CategoryName;
import nl.wijkbord.card.CategoryUse;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.organisation.People;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.ui.Times;
import nl.wijkbord.wijk.BuurtName;
import nl.wijkbord.wijk.WijkName;
import nl.wijkbord.wijk.Wijken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts words to everything a card refers to. */
@Component
public class CardNames {

    private final Organisations organisations;
    private final People people;
    private final Wijken wijken;
    private final Categories categories;
    private final Times times;

    CardNames(Organisations organisations, People people, Wijken wijken, Categories categories, Times times) {
        this.organisations = organisations;
        this.people = people;
        this.wijken = wijken;
        this.categories = categories;
        this.times = times;
    }

    /** A dash for an organisation that is no longer there. */
    public String organisation(OrganisationId id) {
        return organisations.find(id).map(OrganisationName::name).orElse("–");
    }

    public String person(UserId id) {
        return people.name(id).map(PersonName::name).orElse("–");
    }

    /** The same of who has a card in hand, and who stands in today. */
    public String doer(UserId id, @Nullable OrganisationId lead) {
        return people.name(id)
                .map(it -> doer(it, Optional.ofNullable(lead).flatMap(us -> people.substitute(id, us))))
                .orElse("–");
    }

    public static String doer(PersonName doer, Optional<PersonName> substitute) {
        return substitute
                .map(it -> Texts.get("card.doer.substitute", doer.name(), it.name()))
                .orElse(doer.name());
    }

    /** By initials, full name on hover; the lead stands out. */
    public Optional<OrganisationBadge> badge(OrganisationId id, boolean lead) {
        return organisations.find(id).map(it -> new OrganisationBadge(it, lead));
    }

    /** By name. */
    public Stream<OrganisationName> organisations(Set<OrganisationId> some) {
        return some.stream()
                .flatMap(it -> organisations.find(it).stream())
                .sorted(Comparator.comparing(it -> it.name()));
    }

    /** The buurt and the place in it, as far as they are known; otherwise the wijk. */
    public String place(CardRow card) {
        var words = Stream.of(buurt(card).map(BuurtName::name).orElse(""), card.place())
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(" · "));
        return words.isEmpty() ? wijken.find(card.wijk()).map(it -> it.name()).orElse("") : words;
    }

    /** On the boards of which other wijken it stands. */
    String also(CardRow card) {
        return wijken.all().stream()
                .filter(it -> card.also().contains(it.id()))
                .map(WijkName::name)
                .collect(Collectors.joining(", "));
    }

    /** On which boards it stands, first where it lies; nothing for a card on one board. */
    String boards(CardRow card) {
        return card.also().isEmpty() ? "" : wijkName(card.wijk()) + ", " + also(card);
    }

    /** On whose boards it could also stand. */
    List<WijkName> otherWijken(CardRow card) {
        return wijken.all().stream().filter(it -> !it.id().equals(card.wijk())).toList();
    }

    /** A dash for a wijk that is no longer there. */
    public String wijkName(WijkId id) {
        return wijken.find(id).map(WijkName::name).orElse("–");
    }

    Optional<WijkName> wijk(WijkId id) {
        return wijken.find(id);
    }

    /** Empty when it is the whole wijk. */
    Optional<BuurtName> buurt(CardRow card) {
        return Optional.ofNullable(card.buurt()).flatMap(wijken::buurt);
    }

    String buurt(UUID id) {
        return wijken.buurt(id).map(BuurtName::name).orElse("–");
    }

    List<BuurtName> buurten(WijkId wijk) {
        return wijken.buurten(wijk);
    }

    List<UUID> categories(CategoryUse use) {
        return categories.of(use).stream().map(CategoryName::id).toList();
    }

    /** Theme and name; empty when none was chosen. */
    public String category(@Nullable UUID id) {
        return Optional.ofNullable(id)
                .flatMap(categories::find)
                .map(it -> it.theme() + " › " + it.name())
                .orElse("");
    }

    public Times times() {
        return times;
    }
}
