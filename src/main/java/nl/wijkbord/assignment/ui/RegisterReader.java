package nl.wijkbord.assignment.ui;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.assignment.Agreement;
import nl.wijkbord.assignment.Register;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.ui.CardLink;
import nl.wijkbord.card.ui.CardNames;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.wijk.WijkName;
import nl.wijkbord.wijk.Wijken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the register in words, for whoever looks at it now. */
@Component
class RegisterReader {

    private final Register register;
    private final CardNames names;
    private final Organisations organisations;
    private final Wijken wijken;
    private final CurrentViewer me;

    RegisterReader(Register register, CardNames names, Organisations organisations, Wijken wijken, CurrentViewer me) {
        this.register = register;
        this.names = names;
        this.organisations = organisations;
        this.wijken = wijken;
        this.me = me;
    }

    /** The wijken of whoever looks, in the order of the municipality. */
    List<WijkName> mine() {
        var seats = me.get().seats().keySet();
        return wijken.all().stream().filter(it -> seats.contains(it.id())).toList();
    }

    /** By name. */
    List<OrganisationName> organisations() {
        return organisations.all();
    }

    /** What is soonest of what is open first. */
    RegisterLines lines(RegisterAddress address) {
        var found = register.of(which(address), eyes(address));
        var lines = found.agreements().stream()
                .map(this::line)
                .sorted(RegisterLine.ORDER)
                .toList();
        return new RegisterLines(lines, found.isCut());
    }

    /** Whether the register may tell something else since these cards changed. */
    boolean isAbout(Set<CardId> changed, List<RegisterLine> shown) {
        return shown.stream().flatMap(it -> it.cards().stream()).anyMatch(changed::contains)
                || register.isAmong(changed, me.get().clearance());
    }

    /** What nobody knows by that name chooses nothing. */
    private Register.Which which(RegisterAddress address) {
        var leads = organisations.all().stream()
                .filter(it -> address.organisations().contains(it.slug()))
                .map(OrganisationName::id)
                .collect(Collectors.toSet());
        return new Register.Which(address.states(), leads);
    }

    /** A wijk that is not there for whoever looks chooses nothing: whether it exists is not told. */
    private Clearance eyes(RegisterAddress address) {
        var eyes = me.get().clearance();
        var chosen = mine().stream()
                .filter(it -> address.wijken().contains(it.slug()))
                .map(WijkName::id)
                .collect(Collectors.toSet());
        return chosen.isEmpty() ? eyes : eyes.within(chosen);
    }

    private RegisterLine line(Agreement it) {
        var row = it.row();
        return new RegisterLine(
                row.number(),
                CardLink.to(row.number()),
                row.title(),
                words(row.lead(), names::organisation),
                words(row.leadUser(), names::person),
                row.due(),
                words(row.due(), names.times()::day),
                words(it.under(), card -> card.number() + " " + card.title()),
                wijken.find(row.wijk()).map(WijkName::name).orElse(""),
                it.state(),
                words(it.why(), Function.identity()),
                cards(it));
    }

    private static Set<CardId> cards(Agreement it) {
        return Stream.concat(Stream.of(it.row()), Stream.ofNullable(it.under()))
                .map(CardRow::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> String words(@Nullable T some, Function<T, String> inWords) {
        return some == null ? "" : inWords.apply(some);
    }
}
