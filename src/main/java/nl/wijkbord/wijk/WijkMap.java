package nl.wijkbord.wijk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.WijkId;

/** All wijken as they were a moment ago. */
record WijkMap(
        List<WijkName> wijken,
        Map<WijkId, List<BuurtName>> buurten,
        Map<WijkId, Set<OrganisationId>> teams,
        Map<TeamSeat, Instant> joined,
        Vocabulary words) {}
