package nl.wijkbord.organisation.ui;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.security.ActingOrganisation;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.ui.SignedIn;
import org.springframework.stereotype.Component;

/** Who sits at the screen, and for which organisation. */
@Component
class ScreenPerson implements SignedIn {

    private final CurrentViewer me;
    private final ActingOrganisation acting;
    private final Organisations organisations;

    ScreenPerson(CurrentViewer me, ActingOrganisation acting, Organisations organisations) {
        this.me = me;
        this.acting = acting;
        this.organisations = organisations;
    }

    @Override
    public String name() {
        return me.find().map(Viewer::name).orElse("");
    }

    @Override
    public String affiliation() {
        return me.find()
                .map(Viewer::organisation)
                .flatMap(organisations::find)
                .map(OrganisationName::name)
                .orElse("");
    }

    @Override
    public Map<String, Runnable> otherAffiliations() {
        var now = me.find().map(Viewer::organisation);
        return acting.choices().stream()
                .filter(it -> !now.equals(Optional.of(it)))
                .flatMap(it -> organisations.find(it).stream())
                .collect(toMap(
                        OrganisationName::name,
                        it -> () -> acting.switchTo(it.id()),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }
}
