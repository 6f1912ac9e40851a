package nl.wijkbord.assignment.ui;

import nl.wijkbord.security.Role;
import nl.wijkbord.ui.AccountEntry;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration
class RulesMenu {

    @Bean
    NavEntry rulesInMenu() {
        return new NavEntry("assignment.rule.title", RulesView.PATH, Icon.QUEUE, Role.SETTINGS, 96);
    }

    @Bean
    @Order(2)
    AccountEntry rulesOfMine() {
        return new AccountEntry("assignment.rule.title", RulesView.class, Role.CARDS);
    }
}
