package nl.wijkbord.notification.ui;

import nl.wijkbord.card.ui.CardNames;
import nl.wijkbord.card.ui.CardUpdates;
import nl.wijkbord.notification.NotificationService;
import nl.wijkbord.security.CurrentViewer;
import org.springframework.stereotype.Component;

/** What the bell has at hand. */
@Component
record NotificationDesk(
        NotificationService notifications, Bells bells, CardUpdates updates, CardNames names, CurrentViewer me) {}
