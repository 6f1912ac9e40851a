package nl.wijkbord.audit;

import java.time.Instant;
import java.util.Optional;
import nl.wijkbord.security.Viewer;

/** Who acted, when, and from where. */
record Scene(Optional<Viewer> actor, Instant at, String origin) {}
