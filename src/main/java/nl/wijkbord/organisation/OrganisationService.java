package nl.wijkbord.organisation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.ui.Times;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the partner organisations. */
@Service
@PreAuthorize("hasRole('SETTINGS')")
@Transactional(readOnly = true)
public class OrganisationService {

    private static final int SLUG = 36;

    private final OrganisationRepository organisations;
    private final UserRepository users;
    private final Times times;
    private final ApplicationEventPublisher events;

    OrganisationService(
            OrganisationRepository organisations, UserRepository users, Times times, ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.users = users;
        this.times = times;
        this.events = events;
    }

    public List<OrganisationRow> all() {
        return organisations.findAllByOrderByName().stream()
                .map(Organisation::row)
                .toList();
    }

    @Transactional
    public OrganisationId add(OrganisationInput input) {
        expectFree(input.name());
        var organisation = organisations.save(new Organisation(slug(input.name()), input));
        events.publishEvent(new OrganisationChanged("organisation.added", input.name()));
        return organisation.id();
    }

    /**
     * Refused when somebody else changed the organisation since.
     *
     * @param seen the organisation as the form showed it
     */
    @Transactional
    public void change(OrganisationId id, long seen, OrganisationInput input) {
        var organisation = organisations
                .findById(id.value())
                .orElseThrow(() -> new NotPossible("organisation.organisations.gone"));
        organisation.mustBe(seen);
        if (!organisation.name().name().equalsIgnoreCase(input.name())) {
            expectFree(input.name());
        }
        if (organisation.hasAccounts() && !input.hasAccounts()) {
            expectNobodyIn(organisation);
        }
        organisation.become(input);
        events.publishEvent(new OrganisationChanged("organisation.changed", input.name()));
    }

    private void expectFree(String name) {
        if (organisations.existsByNameIgnoreCase(name)) {
            throw new NotPossible("organisation.organisations.taken", name);
        }
    }

    /** Others speak for an organisation without accounts, so nobody of it may still look on. */
    private void expectNobodyIn(Organisation organisation) {
        if (users.existsSeated(organisation.id(), times.today())) {
            throw new NotPossible("organisation.organisations.seated");
        }
    }

    private String slug(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var stem = plain.isEmpty() ? "organisatie" : plain.substring(0, Math.min(SLUG, plain.length()));
        return IntStream.iterate(1, it -> it + 1)
                .mapToObj(it -> it == 1 ? stem : stem + "-" + it)
                .filter(it -> !organisations.existsBySlug(it))
                .findFirst()
                .orElseThrow();
    }
}
