package nl.wijkbord.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbord.security.AccountChanged;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Reading;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.Times;
import nl.wijkbord.wijk.SetupLoaded;
import nl.wijkbord.wijk.Snapshot;
import nl.wijkbord.wijk.Wijken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;

/** The colleagues one can name, remembered for some seconds so that no card pays for them. */
@Component
public class People {

    private final Snapshot<PeopleMap> people;
    private final Wijken wijken;
    private final Times times;

    People(
            UserRepository users,
            StandInRepository standIns,
            Wijken wijken,
            PlatformTransactionManager transactions,
            Times times) {
        this.wijken = wijken;
        this.times = times;
        people = new Snapshot<>(
                transactions,
                () -> PeopleMap.of(
                        users.findAllWithSeats(),
                        standIns.findFrom(times.today()).stream()
                                .map(StandIn::days)
                                .toList()));
    }

    /** Whoever has a seat for this organisation today, by name. */
    public List<PersonName> inOrganisation(OrganisationId organisation) {
        return active().filter(it -> it.organisation().equals(organisation)).toList();
    }

    /** Whoever has a seat today from which one sees cards, by name; once for every organisation that person works for. */
    public List<PersonName> working() {
        return people.get().on(times.today(), it -> !it.isOffice()).toList();
    }

    /** Of one person, of whatever days. */
    List<Seat> seats(UserId user) {
        return people.get().seats(user);
    }

    /** Who stands in for somebody today, as long as that person works for that organisation. */
    public Optional<PersonName> substitute(UserId absent, OrganisationId organisation) {
        return people.get().substitute(absent, organisation, times.today());
    }

    /** Whoever may change cards of this wijk for this organisation today. */
    public List<PersonName> writing(OrganisationId organisation, WijkId wijk) {
        return people.get()
                .on(times.today(), it -> it.writes(organisation, wijk) && isAtWork(it, wijk))
                .toList();
    }

    /** Whoever has a seat today, by name; once for every organisation that person works for. */
    public List<PersonName> all() {
        return active().toList();
    }

    /** Whoever has a seat today from which one does something on the cards of some of these wijken, by name. */
    public List<PersonName> workingIn(Set<WijkId> some) {
        return people.get()
                .on(times.today(), it -> it.role().writes() && some.stream().anyMatch(wijk -> isAtWork(it, wijk)))
                .toList();
    }

    /** Whoever reads cards of this wijk today, once for every organisation, and how much. */
    public Map<PersonName, Reading> reading(WijkId wijk) {
        return people.get().reading(times.today(), it -> isAtWork(it, wijk));
    }

    /** Whoever connects the partners in this wijk today. */
    public List<PersonName> connecting(WijkId wijk) {
        return people.get()
                .on(times.today(), it -> it.role() == Role.COORDINATOR && isAtWork(it, wijk))
                .toList();
    }

    /** A seat counts where the organisation is in the team; one without a wijk counts in all of those. */
    private boolean isAtWork(Seat seat, WijkId wijk) {
        return (seat.wijk() == null || seat.wijk().equals(wijk))
                && wijken.team(wijk).contains(seat.organisation());
    }

    private Stream<PersonName> active() {
        return people.get().on(times.today(), _ -> true);
    }

    /** Also of somebody who left: the words that person wrote stay. */
    public Optional<PersonName> name(UserId id) {
        return people.get().name(id);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(AccountChanged event) {
        forget();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(SetupLoaded event) {
        forget();
    }

    /** After people were changed behind the back of this module. */
    public void forget() {
        people.forget();
    }
}
