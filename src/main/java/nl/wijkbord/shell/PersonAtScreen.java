package nl.wijkbord.shell;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.security.ActingOrganisation;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Viewer;
import org.springframework.stereotype.Component;

/** Knows the person who is signed in by name. */
@Component
class PersonAtScreen implements Supplier<Person> {

    private final CurrentViewer viewer;
    private final Organisations organisations;
    private final ActingOrganisation acting;

    PersonAtScreen(CurrentViewer viewer, Organisations organisations, ActingOrganisation acting) {
        this.viewer = viewer;
        this.organisations = organisations;
        this.acting = acting;
    }

    @Override
    public Person get() {
        var me = viewer.get();
        return new Person(me.name(), name(me.organisation()), others(me));
    }

    private Map<String, Runnable> others(Viewer me) {
        return acting.choices().stream()
                .filter(choice -> !choice.equals(me.organisation()))
                .collect(toMap(
                        this::name, choice -> () -> acting.switchTo(choice), (one, _) -> one, LinkedHashMap::new));
    }

    private String name(OrganisationId organisation) {
        return organisations.find(organisation).map(OrganisationName::name).orElse("");
    }
}
