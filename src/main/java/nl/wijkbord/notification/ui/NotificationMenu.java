package nl.wijkbord.notification.ui;

import nl.wijkbord.security.Role;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the notifications stand in the menu. */
@Configuration
class NotificationMenu {

    private static final int AFTER_OUR_WORK = 16;

    @Bean
    NavEntry notificationsInMenu() {
        return new NavEntry("notification.title", NotificationsView.PATH, Icon.BELL, Role.CARDS, AFTER_OUR_WORK)
                .reachedBy("G N", "notification.title");
    }
}
