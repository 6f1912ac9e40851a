package nl.wijkbord.board.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Charge;
import nl.wijkbord.card.Moved;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.ui.CardMover;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Who does what: a column for what nobody leads yet, one for every organisation of the team, one for whoever else leads
 * something, and one for what is done. A card goes to another organisation when that one says yes.
 */
final class LeadColumns implements Columns {

    static final String NOBODY = "NIEMAND";
    static final String OTHERS = "ANDEREN";
    static final String DONE = "KLAAR";

    private final Map<String, OrganisationName> team = new LinkedHashMap<>();
    private final Set<String> busy = new HashSet<>();
    private final Viewer me;
    private final CardWork work;
    private final BiPredicate<WijkId, OrganisationId> works;
    private final Function<CardRow, Set<OrganisationId>> seers;

    /**
     * @param team by name
     * @param works whether an organisation is in the team of a wijk: there may be several on one board
     * @param seers which organisations may see a limited card
     */
    LeadColumns(
            Collection<OrganisationName> team,
            Viewer me,
            CardWork work,
            BiPredicate<WijkId, OrganisationId> works,
            Function<CardRow, Set<OrganisationId>> seers) {
        team.forEach(it -> this.team.put(it.slug(), it));
        this.works = works;
        this.seers = seers;
        this.me = me;
        this.work = work;
    }

    @Override
    public List<String> names() {
        return Stream.of(Stream.of(NOBODY), team.keySet().stream(), Stream.of(OTHERS, DONE))
                .flatMap(Function.identity())
                .toList();
    }

    @Override
    public Map<CardId, String> of(Collection<CardRow> cards) {
        var columns = new HashMap<CardId, String>();
        cards.forEach(it -> columns.put(it.id(), column(it)));
        busy.addAll(columns.values());
        return columns;
    }

    /** Who leads what one reads the title of only is not known. */
    private String column(CardRow card) {
        var lead = card.lead();
        var led = lead == null ? NOBODY : slug(lead).orElse(OTHERS);
        var open = card.titleOnly() ? OTHERS : led;
        return card.stage().isOpen() ? open : DONE;
    }

    private Optional<String> slug(OrganisationId organisation) {
        return team.values().stream()
                .filter(it -> it.id().equals(organisation))
                .map(OrganisationName::slug)
                .findAny();
    }

    @Override
    public String title(String name) {
        return switch (name) {
            case NOBODY -> Texts.get("board.lead.nobody");
            case OTHERS -> Texts.get("board.lead.others");
            case DONE -> Texts.get("board.lead.done");
            default ->
                Optional.ofNullable(team.get(name)).map(OrganisationName::name).orElse(name);
        };
    }

    @Override
    public boolean isOpen(String name) {
        return !name.equals(DONE);
    }

    @Override
    public Optional<Integer> most(String name) {
        return Optional.empty();
    }

    /** Whoever leads nothing takes little room; what nobody leads, and the own organisation, one always sees. */
    @Override
    public Set<String> folded() {
        return names().stream()
                .filter(it -> it.equals(DONE) || !(busy.contains(it) || it.equals(NOBODY) || isOurs(it)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isOurs(String name) {
        return target(name).filter(me.organisation()::equals).isPresent();
    }

    private Optional<OrganisationId> target(String name) {
        return Optional.ofNullable(team.get(name)).map(OrganisationName::id);
    }

    @Override
    public boolean lets(CardRow card, String from, String to) {
        var isOther = !from.equals(to) && card.stage().isOpen() && !card.titleOnly();
        return isOther
                && (to.equals(NOBODY)
                        ? mayLetGo(card)
                        : target(to).filter(it -> mayGive(card, it)).isPresent());
    }

    /** Nobody is asked to lead a limited card who may not see it. */
    @Override
    public List<String> offered(CardRow card, String from) {
        var some = Columns.super.offered(card, from);
        return card.visibility() == Visibility.BEPERKT && !some.isEmpty() ? toThoseWhoSee(card, some) : some;
    }

    private List<String> toThoseWhoSee(CardRow card, List<String> some) {
        var seeing = seers.apply(card);
        return some.stream()
                .filter(it ->
                        it.equals(NOBODY) || target(it).filter(seeing::contains).isPresent())
                .toList();
    }

    private boolean mayLetGo(CardRow card) {
        return card.stage().isBeforeWork()
                && !isTask(card)
                && (me.organisation().equals(card.lead()) || me.coordinates(card.wijk()));
    }

    /** As the card itself says, but for whom a limited card names: a row does not know that. */
    private boolean mayGive(CardRow card, OrganisationId organisation) {
        return mayChoose(card, organisation)
                && (organisation.equals(me.organisation()) || works.test(card.wijk(), organisation))
                && !(card.visibility() == Visibility.EIGEN_ORGANISATIE
                        && !card.owner().equals(organisation))
                && !isAsked(card, organisation);
    }

    /** Nobody takes what another was asked to do; a card one takes for the own organisation. */
    private boolean mayChoose(CardRow card, OrganisationId organisation) {
        var isOurs = isTask(card) ? card.owner().equals(me.organisation()) : organisation.equals(me.organisation());
        return isOurs || me.coordinates(card.wijk());
    }

    /** Whoever there has time was asked, and did not answer yet. */
    private static boolean isAsked(CardRow card, OrganisationId organisation) {
        var offer = card.offer();
        return offer != null && offer.to().equals(organisation) && offer.person() == null;
    }

    private static boolean isTask(CardRow card) {
        return card.number().kind() == CardKind.ASSIGNMENT;
    }

    /** Organisations stand beside each other by name: the next one is no step further. */
    @Override
    public boolean areSteps() {
        return false;
    }

    /** Who may give what to whom, the card itself knows; here a column is no more than an organisation, or nobody. */
    @Override
    public CardMover.Move move(Wish wish) {
        var card = wish.card().get();
        if (wish.from().equals(wish.to())) {
            throw new NotPossible("board.lead.order");
        }
        if (!card.stage().isOpen() || Set.of(OTHERS, DONE).contains(wish.to())) {
            throw new NotPossible("board.lead.not-there");
        }
        var to = target(wish.to()).orElse(null);
        var asks = to != null && !to.equals(me.organisation()) && !isTask(card);
        return new CardMover.Move(
                wish.card(), card.stage(), null, wish.putBack(), title(wish.to()), new Give(work, to, asks));
    }

    /** What the partners talk about goes to another of them with a reason; one's own organisation just takes it. */
    @Override
    public Optional<OrganisationName> decides(CardRow card, String to) {
        return Optional.ofNullable(team.get(to))
                .filter(it -> !it.id().equals(me.organisation()) && !it.id().equals(card.lead()))
                .filter(_ -> card.stage() == Stage.TE_BESPREKEN && !isTask(card));
    }

    /** Somebody else leads it from now on, or is asked to. */
    private record Give(CardWork work, @Nullable OrganisationId to, boolean isAsked) implements CardMover.Way {

        @Override
        public Moved go(CardRef ref) {
            return work.giveTo(ref, to, null);
        }

        @Override
        public Moved takeUp(CardRef ref, Charge charge) {
            return go(ref);
        }
    }
}
