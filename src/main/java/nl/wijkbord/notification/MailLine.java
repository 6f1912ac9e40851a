package nl.wijkbord.notification;

import java.util.UUID;
import nl.wijkbord.card.Call;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.security.WijkId;

/** What a mail tells of one notification: never a word of the card, and no name of a person. */
record MailLine(UUID notification, CardNumber card, WijkId wijk, Call why) {}
