package nl.wijkbord.organisation;

import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.WijkId;

/** What an organisation pulls in a wijk and is not done yet; whoever keeps cards provides it. */
public interface OpenLeads {

    int count(OrganisationId organisation, WijkId wijk);
}
