package nl.wijkbord.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.WijkId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a colleague do for some days what somebody who is away would do. */
@Service
@PreAuthorize("hasAnyRole('CARDS', 'SETTINGS')")
@Transactional(readOnly = true)
public class StandInService {

    private final StandInRepository standIns;
    private final StandInRules rules;
    private final UserRepository users;
    private final People people;
    private final CurrentViewer me;
    private final SeatBell bell;
    private final ApplicationEventPublisher events;

    StandInService(
            StandInRepository standIns,
            StandInRules rules,
            UserRepository users,
            People people,
            CurrentViewer me,
            SeatBell bell,
            ApplicationEventPublisher events) {
        this.standIns = standIns;
        this.rules = rules;
        this.users = users;
        this.people = people;
        this.me = me;
        this.bell = bell;
        this.events = events;
    }

    /** What holds or will hold, as far as it concerns whoever looks: the own, and those which that person may arrange. */
    public List<StandInRow> all() {
        var led = rules.led();
        return standIns.findFrom(rules.today()).stream()
                .map(it -> row(it, led))
                .filter(it -> it.mayChange() || isMine(it.days()))
                .toList();
    }

    private StandInRow row(StandIn it, Set<WijkId> led) {
        var days = it.days();
        var input = new StandInInput(
                name(days.absent(), days.organisation()),
                name(days.substitute(), days.organisation()),
                days.from(),
                days.to());
        return new StandInRow(it.id(), it.version(), input, mayArrange(days, led));
    }

    /** For what is shown, people as they are remembered will do: whoever does something is looked up. */
    private boolean mayArrange(StandInDays days, Set<WijkId> led) {
        return rules.mayArrange(days, people.seats(days.absent()), led);
    }

    private PersonName name(UserId user, OrganisationId organisation) {
        return people.name(user)
                .map(it -> new PersonName(user, it.username(), it.name(), organisation))
                .orElseGet(() -> new PersonName(user, "–", "–", organisation));
    }

    private boolean isMine(StandInInput days) {
        var here = days.absent().organisation().equals(me.get().organisation());
        return here
                && Stream.of(days.absent(), days.substitute())
                        .anyMatch(it -> it.id().equals(me.get().id()));
    }

    public Optional<StandInRow> find(UUID id) {
        return all().stream().filter(it -> it.id().equals(id)).findAny();
    }

    /** Whose absence one may arrange: the own first. */
    public List<PersonName> absentees() {
        var led = rules.led();
        var today = rules.today();
        return people.working().stream()
                .filter(it -> mayArrange(new StandInInput(it, it, today, today).days(), led))
                .sorted(Comparator.comparing(it -> !it.id().equals(me.get().id())))
                .toList();
    }

    /** Nobody is chosen by oneself. */
    public List<PersonName> substitutes(PersonName absent) {
        return people.working().stream()
                .filter(it -> it.organisation().equals(absent.organisation()))
                .filter(it ->
                        !it.id().equals(absent.id()) && !it.id().equals(me.get().id()))
                .toList();
    }

    /** Of two who do so for one person at the same instant, or with it, one is refused. */
    @Transactional
    public void arrange(StandInInput input) {
        var days = input.days();
        holdOn(days);
        rules.check(days);
        rules.mustBeFree(days, null);
        standIns.save(new StandIn(days));
        tell(days, null, days);
    }

    /** After it was ended by mistake; it begins anew, for what was done meanwhile was done by nobody else. */
    @Transactional
    public void again(StandInInput input) {
        arrange(input.beginningAt(rules.today()));
    }

    /**
     * Before anything is read of them: an account that was read already counts no change. Always in one order, so that two
     * never wait for each other.
     */
    private void holdOn(StandInDays days) {
        Stream.of(days.absent(), days.substitute())
                .map(UserId::value)
                .distinct()
                .sorted()
                .forEach(users::findToSeat);
    }

    /**
     * Refused when somebody else changed it since.
     *
     * @param seen as it was shown
     */
    @Transactional
    public void last(UUID id, long seen, LocalDate to) {
        var it = mine(id, seen);
        var former = it.days();
        var latter = former.until(to);
        rules.mustMayArrange(latter);
        rules.mustNotBeMe(latter);
        rules.mustBeInOrder(latter);
        rules.mustBeFree(latter, former);
        it.lastsUntil(to);
        tell(former, former, latter);
    }

    /** From this moment on; what has not begun never was. */
    @Transactional
    public void end(UUID id, long seen) {
        var it = mine(id, seen);
        var former = it.days();
        if (former.from().isBefore(rules.today())) {
            it.lastsUntil(rules.today().minusDays(1));
        } else {
            standIns.delete(it);
        }
        tell(former, former, null);
    }

    private StandIn mine(UUID id, long seen) {
        var it = standIns.findById(id).orElseThrow(() -> new NotPossible("organisation.standin.gone"));
        holdOn(it.days());
        rules.mustMayArrange(it.days());
        it.mustBe(seen);
        return it;
    }

    private void tell(StandInDays about, @Nullable StandInDays former, @Nullable StandInDays latter) {
        bell.alone(about.substitute());
        var username = people.name(about.absent()).map(PersonName::username).orElse("–");
        var change = new FieldChange("substitute", words(former), words(latter));
        events.publishEvent(new UserChanged("user.stand-in", username, change));
    }

    private @Nullable String words(@Nullable StandInDays days) {
        return days == null
                ? null
                : people.name(days.substitute()).map(PersonName::username).orElse("–") + " · " + days.from() + ".."
                        + days.to();
    }
}
