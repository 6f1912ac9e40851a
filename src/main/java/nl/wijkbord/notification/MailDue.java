package nl.wijkbord.notification;

import java.util.UUID;

/** A mail about one notification goes now. The registry keeps this, and nothing else of it, until the mail has gone. */
public record MailDue(UUID notification) {}
