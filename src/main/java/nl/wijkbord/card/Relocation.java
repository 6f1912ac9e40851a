package nl.wijkbord.card;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.wijk.Wijken;
import org.springframework.stereotype.Component;

/** A card that was put in the wrong wijk goes to the right one, when everybody who has to do with it works there too. */
@Component
class Relocation {

    private final Wijken wijken;
    private final WorkUnder under;
    private final CardRanks ranks;
    private final Doers doers;
    private final List<Involved> involved;

    Relocation(Wijken wijken, WorkUnder under, CardRanks ranks, Doers doers, List<Involved> involved) {
        this.wijken = wijken;
        this.under = under;
        this.ranks = ranks;
        this.doers = doers;
        this.involved = involved;
    }

    /** Another team will see the card, so this is for who decides who sees it; what belongs together stays together. */
    void move(Card card, Spot to, Act act) {
        if (!card.mayShare(act)) {
            throw new NotPossible("card.place.decide");
        }
        if (card.parent().isPresent() || under.isAny(card)) {
            throw new NotPossible("card.place.together");
        }
        var boards = Stands.in(to.wijkId(), card.scope().also());
        if (!wijken.team(boards).containsAll(concerned(card).toList())) {
            throw new NotPossible("card.place.team");
        }
        var rank = ranks.under(null, boards, card.stage());
        letGo(card, boards, act);
        card.settle(to, act);
        card.standNoLongerTwice(act);
        card.rank(rank);
    }

    /** On the boards of these other wijken; nobody who has to do with it loses sight of it. */
    void standAlsoIn(Card card, Set<WijkId> others, Act act) {
        if (!others.stream().allMatch(it -> wijken.find(it).isPresent())) {
            throw new NotPossible("card.also.unknown");
        }
        var former = card.scope().also();
        var next = others.stream().filter(it -> !it.equals(card.wijk())).collect(Collectors.toSet());
        card.mustMayStandAlsoIn(next, act);
        if (!next.containsAll(former)) {
            takeOff(card, Stands.in(card.wijk(), next), act);
        }
        card.standAlsoIn(next, act);
    }

    private void takeOff(Card card, Set<WijkId> boards, Act act) {
        var losing = losing(card, boards);
        var leaving = card.wijken().stream().filter(it -> !boards.contains(it)).collect(Collectors.toSet());
        if (keeping(card).anyMatch(losing::contains)) {
            throw new NotPossible("card.also.team");
        }
        if (under.isOpenIn(leaving, card)) {
            throw new NotPossible("card.also.open-work");
        }
        letGo(card, boards, act);
    }

    /** Who works on none of those boards and did on the ones where it stands. */
    private Set<OrganisationId> losing(Card card, Set<WijkId> boards) {
        var left = wijken.team(boards);
        return wijken.team(card.wijken()).stream()
                .filter(it -> !left.contains(it))
                .collect(Collectors.toSet());
    }

    /** Before it goes: who did it is for the team that knew. */
    private void letGo(Card card, Set<WijkId> boards, Act act) {
        card.duty().leadUser().filter(it -> !doers.canDo(it, card, boards)).ifPresent(it -> card.passOn(it, null, act));
        card.duty()
                .offer()
                .filter(it -> doers.cannotDo(it, boards))
                .flatMap(it -> Optional.ofNullable(it.person()))
                .ifPresent(it -> card.passOn(it, null, act));
        card.endShares(wijken.team(boards), act);
        var losing = losing(card, boards);
        involved.forEach(it -> card.consultNoMore(it.letGo(card.id(), losing), act));
    }

    private Stream<OrganisationId> concerned(Card card) {
        return Stream.concat(Stream.of(card.scope().owner()), working(card));
    }

    /** Whose card it is matters here only where that decides who sees it: it never changes. */
    private Stream<OrganisationId> keeping(Card card) {
        return switch (card.scope().visibility()) {
            case OPENBAAR, WIJKTEAM -> working(card);
            case BEPERKT, EIGEN_ORGANISATIE -> concerned(card);
        };
    }

    private Stream<OrganisationId> working(Card card) {
        return Stream.of(
                        card.duty().everybody(),
                        card.scope().audience().stream(),
                        involved.stream().flatMap(it -> it.in(card.id()).stream()))
                .flatMap(Function.identity());
    }
}
