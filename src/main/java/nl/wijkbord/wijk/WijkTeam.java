package nl.wijkbord.wijk;

import java.util.Set;
import nl.wijkbord.security.OrganisationId;

/** A wijk with the organisations that work together there, as it was when somebody looked. */
public record WijkTeam(WijkName wijk, String kind, int buurten, Set<OrganisationId> organisations, long version) {}
