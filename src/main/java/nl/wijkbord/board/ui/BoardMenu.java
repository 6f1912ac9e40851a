package nl.wijkbord.board.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkbord.security.Role;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.NavEntry;
import nl.wijkbord.ui.PageScripts;
import nl.wijkbord.wijk.WijkName;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the boards add to the frame: their place in the menu, and the scripts that draw them. */
@Configuration
class BoardMenu {

    private static final int FIRST = 10;
    private static final int SECOND = 20;

    @Bean
    NavEntry binMenuEntry() {
        return new NavEntry("board.bin", BinView.PATH, Icon.TRASH, Role.CARDS, 80);
    }

    @Bean
    NavEntry boardMenuEntry(BoardReader reader) {
        return new NavEntry(
                reader::all,
                BoardAddress.ofAll().url(),
                Icon.BOARD,
                Role.CARDS,
                FIRST,
                () -> parts(reader.mine()),
                null);
    }

    @Bean
    NavEntry initiativesMenuEntry() {
        return new NavEntry(
                "board.initiatives", BoardAddress.ofInitiatives().url(), Icon.INITIATIVE, Role.CARDS, SECOND);
    }

    @Bean
    PageScripts boardScripts() {
        return new PageScripts(Stream.of(BoardCanvas.class.getAnnotationsByType(JavaScript.class))
                .map(it -> it.value().replace("context://", ""))
                .toList());
    }

    private static List<NavEntry.Part> parts(List<WijkName> wijken) {
        return wijken.stream()
                .map(it -> new NavEntry.Part(
                        it.name(), BoardAddress.ofWijk(it.slug()).url()))
                .toList();
    }
}
