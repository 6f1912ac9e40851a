package nl.wijkbord.organisation.ui;

import nl.wijkbord.security.Role;
import nl.wijkbord.ui.AccountEntry;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration
class SettingsMenu {

    @Bean
    NavEntry usersInMenu() {
        return new NavEntry("organisation.users.title", UsersView.PATH, Icon.USERS, Role.SETTINGS, 90);
    }

    @Bean
    NavEntry organisationsInMenu() {
        return new NavEntry(
                "organisation.organisations.title", OrganisationsView.PATH, Icon.BUILDING, Role.SETTINGS, 91);
    }

    @Bean
    NavEntry standInsInMenu() {
        return new NavEntry("organisation.standin.title", StandInsView.PATH, Icon.USERS, Role.SETTINGS, 95);
    }

    @Bean
    @Order(1)
    AccountEntry standInsOfMe() {
        return new AccountEntry("organisation.standin.menu", StandInsView.class, Role.CARDS);
    }

    @Bean
    NavEntry wijkenInMenu() {
        return new NavEntry("organisation.teams.title", WijkenView.PATH, Icon.MAP, Role.SETTINGS, 92);
    }
}
