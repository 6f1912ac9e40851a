package nl.wijkbord.card.ui;

import nl.wijkbord.security.Role;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class CategoriesMenu {

    @Bean
    NavEntry categoriesInMenu() {
        return new NavEntry("card.categories.title", CategoriesView.PATH, Icon.CHECKLIST, Role.SETTINGS, 93);
    }
}
