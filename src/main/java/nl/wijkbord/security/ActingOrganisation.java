package nl.wijkbord.security;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The organisation for which somebody looks and acts in this session; a person may work for several, one at a time. */
@Component
public class ActingOrganisation {

    private final Accounts accounts;

    ActingOrganisation(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Where there is a choice at all, this holds more than one. */
    public List<OrganisationId> choices() {
        return SignedInViewer.signedIn()
                .map(me -> accounts.organisations(me.getPrincipal()))
                .orElse(List.of());
    }

    /** From now on, in every tab of this session. */
    public void switchTo(OrganisationId organisation) {
        if (!choices().contains(organisation)) {
            throw new AccessDeniedException("No seat there");
        }
        SignedInViewer.signedIn().ifPresent(me -> me.actFor(organisation));
    }
}
