package nl.wijkbord.card.ui;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.card.CardDetails;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.TiedCards;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.VisibilityPolicy;
import nl.wijkbord.organisation.OnCall;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.organisation.PartnerService;
import nl.wijkbord.organisation.People;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.wijk.WijkName;
import nl.wijkbord.wijk.Wijken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which organisations and people one may choose for a card. */
@Component
public class CardParties {

    private final Organisations organisations;
    private final People people;
    private final Wijken wijken;
    private final TiedCards tied;
    private final CardService rows;
    private final PartnerService partners;
    private final CurrentViewer me;

    CardParties(
            Organisations organisations,
            People people,
            Wijken wijken,
            TiedCards tied,
            CardService rows,
            PartnerService partners,
            CurrentViewer me) {
        this.organisations = organisations;
        this.people = people;
        this.wijken = wijken;
        this.tied = tied;
        this.rows = rows;
        this.partners = partners;
        this.me = me;
    }

    public Viewer me() {
        return me.get();
    }

    /** The organisations in the team of a wijk, by name. */
    public List<OrganisationName> team(WijkId wijk) {
        return that(wijken.team(wijk)::contains);
    }

    /** Whom one calls there when something cannot wait. */
    public List<OnCall> onCall(Collection<WijkId> some) {
        return partners.onCall(some);
    }

    /** The same for several wijken at once: whoever works in one of them. */
    public List<OrganisationName> team(Collection<WijkId> some) {
        return that(it -> isInTeam(it, some));
    }

    /** Those of whom one may ask a task there: the team, and the parties without accounts, for which others answer. */
    public List<OrganisationName> askable(Collection<WijkId> some) {
        return organisations.all().stream()
                .filter(it -> !it.hasAccounts() || isInTeam(it.id(), some))
                .toList();
    }

    private boolean isInTeam(OrganisationId organisation, Collection<WijkId> some) {
        return some.stream().anyMatch(wijk -> wijken.team(wijk).contains(organisation));
    }

    /** Whether nobody logs in for it. */
    public boolean isOutside(@Nullable OrganisationId organisation) {
        return organisation != null && organisations.isOutside(organisation);
    }

    /** The organisations of the team that may see the card. */
    public List<OrganisationName> seeing(CardDetails details) {
        return that(among(details, wijken.team(details.row().wijken())));
    }

    /** Those that work there, if it stood on the boards of these wijken. */
    List<OrganisationName> seeing(CardDetails details, Set<WijkId> boards) {
        var team = wijken.team(boards);
        return that(among(details, team).and(team::contains));
    }

    private static Predicate<OrganisationId> among(CardDetails details, Set<OrganisationId> team) {
        var card = details.row();
        return switch (card.visibility()) {
            case OPENBAAR, WIJKTEAM -> team::contains;
            case BEPERKT -> it -> it.equals(card.owner()) || details.audience().contains(it);
            case EIGEN_ORGANISATIE -> card.owner()::equals;
        };
    }

    /**
     * Who connects the partners may give a card to any of them, and who asked for an assignment may ask any; the others
     * take it for their own organisation. Whoever has it now is named too.
     */
    public List<OrganisationName> leads(CardDetails card) {
        var row = card.row();
        var some = isAssignment(row)
                ? Stream.concat(seeing(card).stream(), outside(card)).distinct()
                : seeing(card).stream();
        return some.filter(it -> mayGet(it.id(), row) || it.id().equals(row.lead()))
                .sorted(Comparator.comparing(OrganisationName::name))
                .toList();
    }

    /** What only some may see is not asked of a party that was not named. */
    private Stream<OrganisationName> outside(CardDetails card) {
        var named = card.audience();
        var isOpen =
                card.row().visibility() == Visibility.WIJKTEAM || card.row().visibility() == Visibility.OPENBAAR;
        return organisations.all().stream()
                .filter(it -> !it.hasAccounts()
                        && (isOpen
                                || named.contains(it.id())
                                || it.id().equals(card.row().lead())));
    }

    /** Those to whom one may give at least one of these cards; whether they see it, each card tells for itself. */
    public List<OrganisationName> leads(Collection<CardRow> cards) {
        return that(it ->
                cards.stream().anyMatch(card -> wijken.team(card.wijken()).contains(it) && mayGet(it, card)));
    }

    private boolean mayGet(OrganisationId organisation, CardRow card) {
        var own = me().organisation();
        return organisation.equals(own)
                || me().coordinates(card.wijk())
                || (isAssignment(card) && card.owner().equals(own));
    }

    private static boolean isAssignment(CardRow card) {
        return card.number().kind() == CardKind.ASSIGNMENT;
    }

    /** By name, whether one can choose them or not. */
    public List<OrganisationName> named(Set<OrganisationId> some) {
        return that(some::contains);
    }

    /** Whoever can do something on a card of this wijk for that organisation. */
    public List<PersonName> people(OrganisationId organisation, WijkId wijk) {
        return people.writing(organisation, wijk);
    }

    /** The same in any of several wijken. */
    public List<PersonName> people(OrganisationId organisation, Collection<WijkId> some) {
        return some.stream()
                .flatMap(it -> people(organisation, it).stream())
                .distinct()
                .toList();
    }

    /** How much there is in hand already, of colleagues only for who leads them. */
    public Hints hints() {
        var eyes = me().clearance();
        var led = eyes.within(me().seats().entrySet().stream()
                .filter(it -> it.getValue().contains(Role.ORG_LEAD))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
        var people = led.wijken().isEmpty() ? Stream.<TiedCards.InHand>of() : inHand(led);
        return new Hints(
                tied.loads(eyes),
                people.collect(
                        Collectors.toMap(TiedCards.InHand::person, it -> new TiedCards.Load(it.open(), it.late()))));
    }

    /** A colleague of another wijk has more in hand than what also stands on the boards of these. */
    private Stream<TiedCards.InHand> inHand(Clearance led) {
        var there = people(me().organisation(), led.wijken().keySet()).stream()
                .map(PersonName::id)
                .collect(Collectors.toSet());
        return tied.inHand(led).stream().filter(it -> there.contains(it.person()));
    }

    /** Whether this viewer decides who may see the card; not who only looks along for a while. */
    public boolean mayShare(CardDetails card) {
        var decides = card.createdBy().equals(me().id())
                || me().coordinates(card.row().wijk());
        return decides && seesForGood(card);
    }

    /** Whether this viewer sees the card on any day; not who only looks along for a while. */
    public boolean seesForGood(CardDetails card) {
        return VisibilityPolicy.allows(me().clearance().onAnyDay(), card.scope(), wijken::team);
    }

    /** The same for one of these at least; a row does not tell for whom a limited card is. */
    public boolean seesForGood(List<CardRow> some) {
        var ids = some.stream().map(CardRow::id).toList();
        return some.stream().anyMatch(it -> it.visibility() != Visibility.BEPERKT)
                || !some.isEmpty()
                        && !rows.rows(ids, me().clearance().onAnyDay()).isEmpty();
    }

    /** Where else this viewer writes. */
    public Stream<WijkName> otherWijken(WijkId than) {
        return wijken.all().stream().filter(it -> !it.id().equals(than) && me().writesIn(it.id()));
    }

    private List<OrganisationName> that(Predicate<OrganisationId> fits) {
        return organisations.all().stream().filter(it -> fits.test(it.id())).toList();
    }
}
