package nl.wijkbord.board.ui;

import nl.wijkbord.security.Role;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the boards stand in the menu. */
@Configuration
class BoardMenu {

    @Bean
    NavEntry binMenuEntry() {
        return new NavEntry("board.bin", BinView.PATH, Icon.TRASH, Role.CARDS, 80);
    }

    @Bean
    NavEntry boardMenuEntry() {
        return new NavEntry("board.menu", "wijken", Icon.BOARD, Role.CARDS, 10);
    }
}
