package nl.wijkbord.security;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The organisation for which somebody looks and acts in this session; a person may work for several, one at a time. */
@Component
public class ActingOrganisation {

    private final SignedInViewer me;
    private final Viewers viewers;

    ActingOrganisation(SignedInViewer me, Viewers viewers) {
        this.me = me;
        this.viewers = viewers;
    }

    /** Where there is a choice at all, this holds more than one. */
    public List<OrganisationId> choices() {
        return me.signedIn().map(it -> viewers.of(it.getPrincipal())).orElse(List.of()).stream()
                .map(Viewer::organisation)
                .toList();
    }

    /** From now on, in every tab of this session. */
    public void switchTo(OrganisationId organisation) {
        if (!choices().contains(organisation)) {
            throw new AccessDeniedException("No seat there");
        }
        me.signedIn().ifPresent(it -> it.actFor(organisation));
    }
}
