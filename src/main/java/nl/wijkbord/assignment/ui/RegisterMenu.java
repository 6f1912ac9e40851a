package nl.wijkbord.assignment.ui;

import nl.wijkbord.security.Role;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the register stands in the menu. */
@Configuration
class RegisterMenu {

    private static final int AFTER_OUR_WORK = 16;

    @Bean
    NavEntry registerMenuEntry() {
        return new NavEntry(
                        "assignment.register.title", RegisterAddress.PATH, Icon.ASSIGNMENT, Role.CARDS, AFTER_OUR_WORK)
                .reachedBy("G A", "assignment.register.title");
    }
}
