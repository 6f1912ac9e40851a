package nl.wijkbord.mywork.ui;

import java.util.List;
import nl.wijkbord.security.Role;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.NavEntry;
import nl.wijkbord.ui.PageScripts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where one's own work stands in the menu. */
@Configuration
class MyWorkMenu {

    private static final int AFTER_THE_BOARD = 12;
    private static final int AFTER_MY_WORK = 14;

    @Bean
    NavEntry myWorkMenuEntry() {
        return new NavEntry("mywork.title", WorkNavigation.MINE, Icon.CHECKLIST, Role.CARDS, AFTER_THE_BOARD)
                .reachedBy("G M", "mywork.title");
    }

    @Bean
    NavEntry ourWorkMenuEntry() {
        return new NavEntry("mywork.ours.title", WorkNavigation.OURS, Icon.BUILDING, Role.CARDS, AFTER_MY_WORK);
    }

    @Bean
    PageScripts myWorkScripts() {
        return new PageScripts(List.of("wb-work.js"));
    }
}
