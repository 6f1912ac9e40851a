package nl.wijkbord.board.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wijkbord.card.CardFacts;
import nl.wijkbord.card.CardFacts.Fact;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Neglect;
import nl.wijkbord.card.Offer;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.ui.CardNames;
import nl.wijkbord.card.ui.ClockMark;
import nl.wijkbord.card.ui.ClockWords;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.organisation.People;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.signal.SignalMark;
import nl.wijkbord.signal.SignalType;
import nl.wijkbord.signal.SignalTypes;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.ui.Times;
import nl.wijkbord.wijk.BuurtName;
import nl.wijkbord.wijk.Wijken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes tiles of cards: what one sees of a card from a distance. */
@Component
class Tiles {

    private static final int OLD = 28;
    private static final int AGEING = 14;
    private static final int YOUNG = 7;

    private final Organisations organisations;
    private final People people;
    private final Wijken wijken;
    private final List<CardFacts> facts;
    private final SignalTypes types;
    private final Times times;
    private final ClockWords clocks;

    Tiles(
            Organisations organisations,
            People people,
            Wijken wijken,
            List<CardFacts> facts,
            SignalTypes types,
            Times times,
            ClockWords clocks) {
        this.organisations = organisations;
        this.people = people;
        this.wijken = wijken;
        this.facts = facts;
        this.types = types;
        this.times = times;
        this.clocks = clocks;
    }

    List<Tile> of(Collection<CardRow> rows, Clearance eyes, BoardAddress address, BoardContents board) {
        var ids = rows.stream().map(CardRow::id).collect(Collectors.toUnmodifiableSet());
        Map<CardId, List<Fact>> known = new HashMap<>();
        if (!ids.isEmpty()) {
            facts.forEach(room -> room.about(ids, eyes)
                    .forEach((id, some) ->
                            known.computeIfAbsent(id, _ -> new ArrayList<>()).addAll(some)));
        }
        var marks = marks(rows, eyes);
        marks.forEach(
                (id, mark) -> known.computeIfAbsent(id, _ -> new ArrayList<>()).addAll(mark.facts()));
        return rows.stream()
                .map(row -> tile(
                        row,
                        new Known(
                                known.getOrDefault(row.id(), List.of()),
                                Optional.ofNullable(marks.get(row.id())).flatMap(SignalMark::type)),
                        address,
                        board.placeOf(row)))
                .toList();
    }

    private Map<CardId, SignalMark> marks(Collection<CardRow> rows, Clearance eyes) {
        var signals = rows.stream()
                .filter(it -> it.number().kind() == CardKind.SIGNAL)
                .map(CardRow::id)
                .toList();
        return signals.isEmpty() ? Map.of() : types.among(signals, eyes);
    }

    /** What other rooms know of a card. */
    private record Known(List<Fact> facts, Optional<SignalType> type) {}

    private Tile tile(CardRow row, Known known, BoardAddress address, BoardContents.Place place) {
        var number = row.number().toString();
        var days = times.days(row.createdAt());
        return new Tile(
                number,
                row.number().kind().name().toLowerCase(Locale.ROOT),
                Texts.get("card.kind." + row.number().kind()),
                known.type().map(it -> Texts.get("signal.type." + it)).orElse(""),
                row.title(),
                address.open(number).url(),
                place.lane(),
                place.column(),
                place(row),
                times.age(row.createdAt()),
                Texts.get("board.tile.age", days),
                step(days, row.stage()),
                Elsewhere.beside(states(row, place.column(), address.isByLead()), row, address, wijken),
                badge(row.lead()),
                doer(row),
                row.partners().stream().map(this::badge).toList(),
                counts(known.facts()),
                lock(row.visibility()),
                row.isFresh(),
                Texts.get("board.tile.fresh"));
    }

    private String place(CardRow row) {
        return row.buurt() == null
                ? row.place()
                : wijken.buurt(row.buurt()).map(BuurtName::name).orElse(row.place());
    }

    private static int step(long days, Stage stage) {
        if (!stage.isOpen() || days < YOUNG) {
            return 0;
        }
        return days < AGEING ? 1 : days < OLD ? 2 : 3;
    }

    private List<Tile.State> states(CardRow row, String column, boolean byLead) {
        if (row.titleOnly()) {
            return List.of();
        }
        var states = new ArrayList<Tile.State>();
        switch (row.priority()) {
            case URGENT -> states.add(new Tile.State("late", "▲", Texts.get("board.tile.urgent")));
            case HOOG -> states.add(new Tile.State("high", "▲", Texts.get("board.tile.high")));
            case NORMAAL, LAAG -> {}
        }
        states.addAll(time(row));
        if (row.stage() == Stage.WACHT_OP && !column.equals(Stage.WACHT_OP.name())) {
            states.add(new Tile.State("quiet", "‖", Texts.get("card.stage.WACHT_OP")));
        }
        if (byLead && row.stage().isOpen() && row.stage() != Stage.WACHT_OP) {
            states.add(new Tile.State("quiet", "●", Texts.get("card.stage." + row.stage())));
        }
        if (row.offer() != null) {
            states.add(asked(row.offer()));
        } else if (row.lead() == null && row.stage() == Stage.TE_BESPREKEN) {
            states.add(new Tile.State("soon", "◔", Texts.get("board.tile.no-lead")));
        }
        return states;
    }

    /** What its clocks and its day say; that it is late is told once. */
    private List<Tile.State> time(CardRow row) {
        var states = new ArrayList<Tile.State>();
        var clock = clocks.of(row).filter(ClockMark::asksAttention);
        clock.ifPresent(it -> states.add(new Tile.State(it.tone(), it.shape(), it.text())));
        var isToldLate = clock.filter(ClockMark::isLate).isPresent();
        if (row.isPastDay(times.today())) {
            if (!isToldLate) {
                states.add(new Tile.State("late", "◆", Texts.get("board.tile.late")));
            }
        } else if (row.due() != null && row.stage().isOpen()) {
            states.add(new Tile.State("soon", "◔", times.day(row.due())));
        }
        if (!isToldLate && Neglect.isIn(row, times.today())) {
            states.add(new Tile.State("late", "◆", Texts.get("board.tile.neglected")));
        }
        return states;
    }

    private Tile.State asked(Offer offer) {
        var name = organisations.find(offer.to()).map(OrganisationName::name).orElse("–");
        return offer.isLate(times.today())
                ? new Tile.State("late", "◆", Texts.get("board.tile.asked.late", name))
                : new Tile.State("soon", "◔", Texts.get("board.tile.asked", name));
    }

    private Tile.@Nullable Badge badge(@Nullable OrganisationId id) {
        return id == null
                ? null
                : organisations
                        .find(id)
                        .map(it -> new Tile.Badge(it.initials(), it.name(), it.colour()))
                        .orElse(null);
    }

    private Tile.@Nullable Doer doer(CardRow row) {
        var id = row.leadUser();
        return id == null
                ? null
                : people.name(id)
                        .map(it -> new Tile.Doer(it.initials(), CardNames.doer(it, substitute(id, row.lead()))))
                        .orElse(null);
    }

    private Optional<PersonName> substitute(UserId doer, @Nullable OrganisationId lead) {
        return Optional.ofNullable(lead).flatMap(it -> people.substitute(doer, it));
    }

    private static List<Tile.Count> counts(List<Fact> facts) {
        return facts.stream()
                .map(it -> new Tile.Count(it.icon(), it.text(), Texts.get(it.key(), it.text())))
                .toList();
    }

    private static @Nullable String lock(Visibility visibility) {
        return switch (visibility) {
            case OPENBAAR, WIJKTEAM -> null;
            case BEPERKT, EIGEN_ORGANISATIE -> Texts.get("card.visibility." + visibility);
        };
    }
}
