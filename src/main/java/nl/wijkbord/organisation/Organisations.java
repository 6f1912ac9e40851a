package nl.wijkbord.organisation;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.wijk.Snapshot;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;

/** The organisations of the municipality, remembered for some seconds so that no board pays for them. */
@Component
public class Organisations {

    private final Snapshot<Map<OrganisationId, OrganisationName>> names;

    Organisations(OrganisationRepository organisations, PlatformTransactionManager transactions) {
        names = new Snapshot<>(
                transactions,
                () -> organisations.findAllByOrderByName().stream()
                        .map(Organisation::name)
                        .collect(
                                toMap(OrganisationName::id, Function.identity(), (one, _) -> one, LinkedHashMap::new)));
    }

    /** By name. */
    public List<OrganisationName> all() {
        return List.copyOf(names.get().values());
    }

    public Optional<OrganisationName> find(OrganisationId id) {
        return Optional.ofNullable(names.get().get(id));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(OrganisationChanged event) {
        forget();
    }

    /** After organisations were changed behind the back of this module, as a set-up does. */
    public void forget() {
        names.forget();
    }
}
