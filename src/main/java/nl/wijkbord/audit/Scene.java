package nl.wijkbord.audit;

import java.time.Instant;
import java.util.Optional;
import nl.wijkbord.security.Absentee;
import nl.wijkbord.security.Viewer;

/** Who acted, in whose place, when, and from where. */
record Scene(Optional<Viewer> actor, Optional<Absentee> absentee, Instant at, String origin) {}
