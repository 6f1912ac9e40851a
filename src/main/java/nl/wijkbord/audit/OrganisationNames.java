package nl.wijkbord.audit;

import java.util.Map;
import nl.wijkbord.security.OrganisationId;

/** How the organisations of the log are called; whoever keeps the organisations provides it. */
@FunctionalInterface
public interface OrganisationNames {

    /** By name. */
    Map<OrganisationId, String> names();
}
