package nl.wijkbord.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.Conflict;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.wijk.Wijken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the partners of each other: what one does, how one reaches it, and what to bring to it. */
@Service
@PreAuthorize("hasAnyRole('CARDS', 'SETTINGS')")
@Transactional(readOnly = true)
public class PartnerService {

    private final SheetRepository sheets;
    private final SheetRules rules;
    private final Organisations organisations;
    private final Wijken wijken;
    private final CurrentViewer me;
    private final ApplicationEventPublisher events;

    PartnerService(
            SheetRepository sheets,
            SheetRules rules,
            Organisations organisations,
            Wijken wijken,
            CurrentViewer me,
            ApplicationEventPublisher events) {
        this.sheets = sheets;
        this.rules = rules;
        this.organisations = organisations;
        this.wijken = wijken;
        this.me = me;
        this.events = events;
    }

    /** Whoever works in one of the own teams, by name; for who keeps the settings all of them. */
    public List<PartnerRow> all() {
        var kept = sheets.findAll().stream().collect(Collectors.toMap(KeptSheet::organisation, it -> it));
        return known().map(it -> row(it, Optional.ofNullable(kept.get(it.id()))))
                .toList();
    }

    public Optional<PartnerRow> find(OrganisationId id) {
        return known().filter(it -> it.id().equals(id)).findAny().map(it -> row(it, sheets.findById(id.value())));
    }

    /** Whom one calls in the teams of these wijken when something cannot wait; of a wijk without a seat there nobody. */
    public List<OnCall> onCall(Collection<WijkId> some) {
        var team = some.stream()
                .filter(me.get().seats()::containsKey)
                .flatMap(it -> wijken.team(it).stream())
                .collect(Collectors.toSet());
        return team.isEmpty() ? List.of() : onCall(team);
    }

    private List<OnCall> onCall(Set<OrganisationId> team) {
        var kept = sheets.findAll().stream().collect(Collectors.toMap(KeptSheet::organisation, KeptSheet::sheet));
        return organisations.all().stream()
                .filter(it -> team.contains(it.id()))
                .flatMap(it -> kept.getOrDefault(it.id(), PartnerSheet.EMPTY).onCall(it.name()).stream())
                .toList();
    }

    /** Whether whoever looks may read its sheet. */
    public boolean knows(OrganisationId id) {
        return known().anyMatch(it -> it.id().equals(id));
    }

    private Stream<OrganisationName> known() {
        var partners = partners();
        return organisations.all().stream().filter(it -> isKeeper() || partners.contains(it.id()));
    }

    private Set<OrganisationId> partners() {
        return Stream.concat(
                        Stream.of(me.get().organisation()),
                        me.get().seats().keySet().stream().flatMap(it -> wijken.team(it).stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private PartnerRow row(OrganisationName organisation, Optional<KeptSheet> kept) {
        return new PartnerRow(
                organisation,
                kept.map(KeptSheet::version).orElse(KeptSheet.NONE),
                kept.map(KeptSheet::sheet).orElse(PartnerSheet.EMPTY),
                mayChange(organisation.id()));
    }

    private boolean isKeeper() {
        return me.get().offices().contains(Role.ADMIN);
    }

    /** Whoever leads a team of that organisation, and whoever keeps the settings. */
    private boolean mayChange(OrganisationId organisation) {
        var leads = me.get().seats().values().stream().anyMatch(it -> it.contains(Role.ORG_LEAD));
        return isKeeper() || (leads && me.get().organisation().equals(organisation));
    }

    /**
     * Refused when somebody else changed the sheet since.
     *
     * @param seen the sheet as the form showed it
     */
    @Transactional
    public void change(OrganisationId id, long seen, PartnerSheet sheet, Reason reason) {
        var name = known().filter(it -> it.id().equals(id)).findAny();
        if (name.isEmpty() || !mayChange(id)) {
            throw new NotPossible("organisation.sheet.not-yours");
        }
        rules.check(sheet, reason);
        var kept = sheets.findById(id.value());
        Conflict.unlessSame(seen, kept.map(KeptSheet::version).orElse(KeptSheet.NONE));
        var next = kept.orElseGet(() -> new KeptSheet(id, sheet));
        next.become(sheet);
        sheets.saveAndFlush(next);
        events.publishEvent(
                new OrganisationChanged("organisation.sheet", name.get().name()));
    }
}
