package nl.wijkbord.organisation;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.wijkbord.audit.OrganisationNames;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.wijk.SetupLoaded;
import nl.wijkbord.wijk.Snapshot;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;

/** The organisations of the municipality, remembered for some seconds so that no board pays for them. */
@Component
public class Organisations implements OrganisationNames {

    private final Snapshot<Map<OrganisationId, OrganisationName>> known;

    Organisations(OrganisationRepository organisations, PlatformTransactionManager transactions) {
        known = new Snapshot<>(
                transactions,
                () -> organisations.findAllByOrderByName().stream()
                        .map(Organisation::name)
                        .collect(
                                toMap(OrganisationName::id, Function.identity(), (one, _) -> one, LinkedHashMap::new)));
    }

    /** By name. */
    public List<OrganisationName> all() {
        return List.copyOf(known.get().values());
    }

    @Override
    public Map<OrganisationId, String> names() {
        return all().stream()
                .collect(toMap(OrganisationName::id, OrganisationName::name, (one, _) -> one, LinkedHashMap::new));
    }

    public Optional<OrganisationName> find(OrganisationId id) {
        return Optional.ofNullable(known.get().get(id));
    }

    /** Whether nobody logs in for it: a party outside the teams, which others speak for. */
    public boolean isOutside(OrganisationId id) {
        return find(id).filter(it -> !it.hasAccounts()).isPresent();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(OrganisationChanged event) {
        forget();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(SetupLoaded event) {
        forget();
    }

    /** After organisations were changed behind the back of this module. */
    public void forget() {
        known.forget();
    }
}
