package nl.wijkbord.notification;

import java.util.Set;
import nl.wijkbord.security.UserId;

/** There is something for some people, or no longer: their screens may look. Says to whom, never what. */
public record Notified(Set<UserId> who) {}
