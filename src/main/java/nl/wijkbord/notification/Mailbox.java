package nl.wijkbord.notification;

import org.jspecify.annotations.Nullable;

/** Where somebody gets mail, if anywhere, and when. */
record Mailbox(@Nullable String address, MailWishes wishes) {}
