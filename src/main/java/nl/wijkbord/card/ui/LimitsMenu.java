package nl.wijkbord.card.ui;

import nl.wijkbord.security.Role;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class LimitsMenu {

    @Bean
    NavEntry limitsInMenu() {
        return new NavEntry("card.limits.title", LimitsView.PATH, Icon.CLOCK, Role.SETTINGS, 94);
    }
}
