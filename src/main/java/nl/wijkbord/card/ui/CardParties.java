package nl.wijkbord.card.ui;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wijkbord.card.CardDetails;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.organisation.People;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.wijk.WijkName;
import nl.wijkbord.wijk.Wijken;
import org.springframework.stereotype.Component;

/** Which organisations and people one may choose for a card. */
@Component
public class CardParties {

    private final Organisations organisations;
    private final People people;
    private final Wijken wijken;
    private final CurrentViewer me;

    CardParties(Organisations organisations, People people, Wijken wijken, CurrentViewer me) {
        this.organisations = organisations;
        this.people = people;
        this.wijken = wijken;
        this.me = me;
    }

    public Viewer me() {
        return me.get();
    }

    /** The organisations in the team of a wijk, by name. */
    public List<OrganisationName> team(WijkId wijk) {
        return that(wijken.team(wijk)::contains);
    }

    /** The same for several wijken at once: whoever works in one of them. */
    public List<OrganisationName> team(Collection<WijkId> some) {
        return that(it -> some.stream().anyMatch(wijk -> wijken.team(wijk).contains(it)));
    }

    /** The organisations of the team that may see the card. */
    public List<OrganisationName> seeing(CardDetails details) {
        var card = details.row();
        var team = wijken.team(card.wijk());
        return that(
                switch (card.visibility()) {
                    case OPENBAAR, WIJKTEAM -> team::contains;
                    case BEPERKT ->
                        it -> it.equals(card.owner()) || details.audience().contains(it);
                    case EIGEN_ORGANISATIE -> card.owner()::equals;
                });
    }

    /**
     * Who connects the partners may give a card to any of them, and who asked for an assignment may ask any; the others
     * take it for their own organisation. Whoever has it now is named too.
     */
    public List<OrganisationName> leads(CardDetails card) {
        var row = card.row();
        return seeing(card).stream()
                .filter(it -> mayGet(it.id(), row) || it.id().equals(row.lead()))
                .toList();
    }

    /** Those to whom one may give at least one of these cards; whether they see it, each card tells for itself. */
    public List<OrganisationName> leads(Collection<CardRow> cards) {
        return that(it ->
                cards.stream().anyMatch(card -> wijken.team(card.wijk()).contains(it) && mayGet(it, card)));
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

    /** Whether this viewer decides who may see the card. */
    public boolean mayShare(CardDetails card) {
        return card.createdBy().equals(me().id()) || me().coordinates(card.row().wijk());
    }

    /** Where else this viewer writes. */
    public Stream<WijkName> otherWijken(WijkId than) {
        return wijken.all().stream().filter(it -> !it.id().equals(than) && me().writesIn(it.id()));
    }

    private List<OrganisationName> that(Predicate<OrganisationId> fits) {
        return organisations.all().stream().filter(it -> fits.test(it.id())).toList();
    }
}
