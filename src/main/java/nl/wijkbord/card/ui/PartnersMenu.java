package nl.wijkbord.card.ui;

import nl.wijkbord.security.Role;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class PartnersMenu {

    /** After the own work. */
    private static final int ORDER = 16;

    private static final int IN_SETTINGS = 97;

    @Bean
    NavEntry sheetsInMenu() {
        return new NavEntry("organisation.sheet.many", PartnersView.PATH, Icon.CONTACT, Role.SETTINGS, IN_SETTINGS);
    }

    @Bean
    NavEntry partnersInMenu() {
        return new NavEntry("organisation.sheet.partners", PartnersView.PATH, Icon.CONTACT, Role.CARDS, ORDER);
    }
}
