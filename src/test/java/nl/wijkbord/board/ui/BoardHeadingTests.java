package nl.wijkbord.board.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import nl.wijkbord.card.ui.WijkSign;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.ui.Screen;
import nl.wijkbord.ui.Times;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Above a board stands which one it is, and what one can do about that one wijk. */
@ExtendWith(Screen.class)
@SuppressWarnings("NullAway.Init")
class BoardHeadingTests extends FilterScene {

    @Autowired
    private BoardReader reader;

    @Autowired
    private ObjectProvider<WijkSign> signs;

    @Autowired
    private Wijken wijken;

    @Autowired
    private Times times;

    @AfterEach
    void clear() {
        UI.getCurrent().removeAll();
    }

    @Test
    void aWijkIsWatchedFromItsOwnBoardOnly() {
        var both = town.seated("wijkagent", politie, Role.PROFESSIONAL, wijk, town.wijk("zuid", politie));
        var here = BoardAddress.ofWijk(wijken.find(wijk).orElseThrow().slug());

        assertThat(watching(both, here)).hasSize(1);
        assertThat(watching(both, BoardAddress.ofAll())).isEmpty();
        assertThat(watching(wethouder, here))
                .as("who reads titles watches nothing")
                .isEmpty();
    }

    @Test
    void itStaysWhileTheBoardIsReadAgain() {
        spotlight.on(wijkagent);
        var heading = new BoardHeading(reader, signs, _ -> {});
        UI.getCurrent().add(heading);
        var here = BoardAddress.ofWijk(wijken.find(wijk).orElseThrow().slug());

        heading.show(here, List.of(), times.now());
        var button = buttons();
        heading.show(here, List.of(), times.now());

        assertThat(buttons()).hasSize(1).isEqualTo(button);
    }

    private List<NativeButton> watching(Viewer viewer, BoardAddress address) {
        spotlight.on(viewer);
        UI.getCurrent().removeAll();
        var heading = new BoardHeading(reader, signs, _ -> {});
        UI.getCurrent().add(heading);
        heading.show(address, List.of(), times.now());
        return buttons();
    }

    private static List<NativeButton> buttons() {
        return _find(NativeButton.class, spec -> spec.withText("Volg deze wijk"));
    }
}
