package nl.wijkbord.board.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Categories;
import nl.wijkbord.card.CategoryName;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.wijk.BuurtName;
import nl.wijkbord.wijk.WijkName;
import nl.wijkbord.wijk.Wijken;
import org.springframework.stereotype.Component;

/**
 * Divides a board into rows. A row is made of what its reader may see of a card: whoever reads titles only finds the
 * rest under a row for what is not known.
 */
@Component
class Lanes {

    private static final int LAST = Integer.MAX_VALUE;

    private final Wijken wijken;
    private final Organisations organisations;
    private final Categories categories;

    Lanes(Wijken wijken, Organisations organisations, Categories categories) {
        this.wijken = wijken;
        this.organisations = organisations;
        this.categories = categories;
    }

    Laning of(BoardAddress address, List<WijkName> shown) {
        var kind = LaneKind.of(address);
        return switch (kind) {
            case NONE -> undivided(kind, shown);
            case WIJK -> new Laning(kind, always(address, shown), (card, _) -> wijk(card, shown));
            case LEAD -> by(kind, hidden(kind, this::lead));
            case THEME -> by(kind, hidden(kind, this::theme));
            case PRIORITY -> by(kind, hidden(kind, Lanes::priority));
            case KIND -> by(kind, Lanes::cardKind);
            case INITIATIVE -> new Laning(kind, List.of(), Lanes::initiative);
            case BUURT -> by(kind, this::buurt);
        };
    }

    /** Initiatives are few: a wijk without one takes no room. */
    private List<Lane> always(BoardAddress address, List<WijkName> shown) {
        return switch (address.kind()) {
            case CARDS -> shown.stream().map(this::lane).toList();
            case INITIATIVES -> List.of();
        };
    }

    private static Laning by(LaneKind kind, Function<CardRow, Lane> rule) {
        return new Laning(kind, List.of(), (card, _) -> rule.apply(card));
    }

    private Laning undivided(LaneKind kind, List<WijkName> shown) {
        var all = shown.size() == 1 ? lane(shown.getFirst()) : Lane.of("", "", 0);
        return new Laning(kind, List.of(all), (_, _) -> all);
    }

    /** Where it lies, or else where it also stands, as far as that is on this board. */
    private Lane wijk(CardRow card, List<WijkName> shown) {
        return shown.stream()
                .filter(it -> it.id().equals(card.wijk()))
                .findFirst()
                .or(() -> shown.stream()
                        .filter(it -> card.also().contains(it.id()))
                        .findFirst())
                .or(() -> wijken.find(card.wijk()))
                .map(this::lane)
                .orElseGet(Lanes::unknown);
    }

    private Lane lane(WijkName wijk) {
        return new Lane(wijk.slug(), wijk.slug(), wijk.name(), wijken.all().indexOf(wijk));
    }

    private static Function<CardRow, Lane> hidden(LaneKind kind, Function<CardRow, Optional<Lane>> rule) {
        return card -> card.titleOnly() ? unknown() : rule.apply(card).orElseGet(() -> without(kind));
    }

    private static Lane unknown() {
        return Lane.of("?", Texts.get("board.lanes.unknown"), LAST);
    }

    private static Lane without(LaneKind kind) {
        return Lane.of("-", Texts.get("board.lanes.without." + kind), LAST - 1);
    }

    private Optional<Lane> lead(CardRow card) {
        var all = organisations.all().stream().map(OrganisationName::id).toList();
        return Optional.ofNullable(card.lead())
                .flatMap(organisations::find)
                .map(it -> Lane.of(it.slug(), it.name(), all.indexOf(it.id())));
    }

    private Optional<Lane> theme(CardRow card) {
        var all = categories.all().stream().map(CategoryName::theme).toList();
        return Optional.ofNullable(card.category())
                .flatMap(categories::find)
                .map(it -> Lane.of(it.theme(), it.theme(), all.indexOf(it.theme())));
    }

    private static Optional<Lane> priority(CardRow card) {
        var it = card.priority();
        return Optional.of(Lane.of(it.name(), Texts.get("card.priority." + it), it.ordinal()));
    }

    private static Lane cardKind(CardRow card) {
        var it = card.number().kind();
        return Lane.of(it.name(), Texts.get("card.kind." + it), it.ordinal());
    }

    /** Where a card lies is told with its title: this needs no more. */
    private Lane buurt(CardRow card) {
        return wijken.buurten(card.wijk()).stream()
                .filter(it -> it.id().equals(card.buurt()))
                .findAny()
                .map(this::lane)
                .orElseGet(() -> without(LaneKind.BUURT));
    }

    private Lane lane(BuurtName buurt) {
        var all = wijken.all().stream()
                .flatMap(it -> wijken.buurten(it.id()).stream())
                .map(BuurtName::id)
                .toList();
        return Lane.of(buurt.wijk().value() + buurt.slug(), buurt.name(), all.indexOf(buurt.id()));
    }

    /** An initiative with the cards under it; it gives its name to a row only for who sees it on the same board. */
    private static Lane initiative(CardRow card, Map<CardId, CardRow> board) {
        var above = Optional.ofNullable(card.parent()).map(board::get).orElse(card);
        return isInitiative(above) && (above != card || hasCards(card, board))
                ? lane(above)
                : card.titleOnly() ? unknown() : without(LaneKind.INITIATIVE);
    }

    private static boolean isInitiative(CardRow card) {
        return card.number().kind() == CardKind.INITIATIVE;
    }

    private static boolean hasCards(CardRow initiative, Map<CardId, CardRow> board) {
        return board.values().stream().anyMatch(it -> initiative.id().equals(it.parent()));
    }

    private static Lane lane(CardRow initiative) {
        var number = initiative.number();
        return Lane.of(
                number.toString(), Texts.get("board.lanes.initiative", number, initiative.title()), number.number());
    }
}
