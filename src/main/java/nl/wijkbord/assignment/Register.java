package nl.wijkbord.assignment;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.card.CardFilter;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.VisibleCards;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Reading;
import nl.wijkbord.ui.Times;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was agreed: who does what, before when, made under which card, and how it stands. */
@Service
@PreAuthorize("hasRole('CARDS')")
@Transactional(readOnly = true)
public class Register {

    /** More lines than this nobody reads; whoever wants the rest chooses a wijk. */
    public static final int MOST = 5_000;

    private static final Set<Stage> DONE = Set.of(Stage.AFGEROND);

    private final EntityManager database;
    private final CardService cards;
    private final Times times;

    Register(EntityManager database, CardService cards, Times times) {
        this.database = database;
        this.cards = cards;
        this.times = times;
    }

    /** In which states and led by whom; what is empty asks for everything. */
    public record Which(Set<AgreementState> states, Set<OrganisationId> leads) {

        public static final Which ALL = new Which(Set.of(), Set.of());

        private boolean asks(boolean open) {
            return states.isEmpty() || states.stream().anyMatch(it -> it.isOpen() == open);
        }

        private boolean fits(Agreement it) {
            return (states.isEmpty() || states.contains(it.state()) || isClosed(it))
                    && (leads.isEmpty()
                            || Optional.ofNullable(it.row().lead())
                                    .filter(leads::contains)
                                    .isPresent());
        }

        /** Done or lapsed, for who is told which as well. */
        private boolean isClosed(Agreement it) {
            return states.contains(AgreementState.AFGEROND) && !it.state().isOpen();
        }
    }

    /** What fits, and whether there is more of it than anybody reads. */
    public record Excerpt(List<Agreement> agreements, boolean isCut) {}

    /** The assignments that these eyes may see, open ones first, of those what is due soonest; of who and when they learn no more than on the board. */
    public Excerpt of(Which which, Clearance eyes) {
        return of(which, eyes, MOST);
    }

    Excerpt of(Which which, Clearance eyes, int most) {
        var all = rows(which, eyes, most + 1);
        var rows = all.stream().limit(most).toList();
        var lapsed = lapsed(rows, eyes);
        var above = above(rows, eyes);
        var agreements = rows.stream()
                .map(it -> new Agreement(
                        it,
                        state(it, lapsed.containsKey(it.id()), eyes),
                        lapsed.get(it.id()),
                        Optional.ofNullable(it.parent()).map(above::get).orElse(null)))
                .filter(which::fits)
                .toList();
        return new Excerpt(agreements, all.size() > most);
    }

    /** Whether one of these cards is an assignment that these eyes may see. */
    public boolean isAmong(Set<CardId> some, Clearance eyes) {
        return cards.rows(some, eyes).stream().anyMatch(it -> it.number().kind() == CardKind.ASSIGNMENT);
    }

    private List<CardRow> rows(Which which, Clearance eyes, int most) {
        var open = which.asks(true) ? rows(which, Stage.OPEN, eyes, most) : List.<CardRow>of();
        var isMore = which.asks(false) && open.size() < most;
        var done = isMore ? rows(which, DONE, eyes, most - open.size()) : List.<CardRow>of();
        return Stream.concat(open.stream(), done.stream()).toList();
    }

    private List<CardRow> rows(Which which, Set<Stage> stages, Clearance eyes, int most) {
        var what = new CardFilter.What(Set.of(CardKind.ASSIGNMENT), Set.of(), Set.of(), stages, Set.of(), List.of());
        var filter = CardFilter.in(Set.of()).what(what).who(new CardFilter.Who(which.leads(), Set.of()));
        return stages == Stage.OPEN ? cards.soonest(filter, eyes, most) : cards.latest(filter, eyes, most);
    }

    /** Why what is not needed any more is not, where these eyes read all of the card. */
    private Map<CardId, String> lapsed(List<CardRow> rows, Clearance eyes) {
        var done = rows.stream()
                .filter(it -> !it.stage().isOpen())
                .map(CardRow::id)
                .toList();
        return done.isEmpty() ? Map.of() : lapsedAmong(done, eyes);
    }

    private Map<CardId, String> lapsedAmong(List<CardId> done, Clearance eyes) {
        var is = database.getCriteriaBuilder();
        var query = is.createTupleQuery();
        var it = query.from(Assignment.class);
        query.multiselect(it.get("key"), is.coalesce(it.get("reply").get("note"), ""))
                .where(
                        it.get("key").in(done),
                        is.equal(it.get("reply").get("answer"), Answer.VERVALLEN),
                        VisibleCards.joined(is, query, it, eyes.where(Reading.TEAM)));
        return database.createQuery(query)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, CardId.class), row -> row.get(1, String.class)));
    }

    private Map<CardId, CardRow> above(List<CardRow> rows, Clearance eyes) {
        var parents =
                rows.stream().flatMap(it -> Stream.ofNullable(it.parent())).collect(Collectors.toSet());
        return parents.isEmpty()
                ? Map.of()
                : cards.rows(parents, eyes).stream().collect(Collectors.toMap(CardRow::id, Function.identity()));
    }

    /** What came of it is for who reads all of it. */
    private AgreementState state(CardRow row, boolean isLapsed, Clearance eyes) {
        var told = isLapsed ? AgreementState.VERVALLEN : AgreementState.GEDAAN;
        var closed = eyes.in(row.wijken()).includes(Reading.TEAM) ? told : AgreementState.AFGEROND;
        var open = row.isPastDay(times.today()) ? AgreementState.TE_LAAT : AgreementState.OPEN;
        return row.stage().isOpen() ? open : closed;
    }
}
