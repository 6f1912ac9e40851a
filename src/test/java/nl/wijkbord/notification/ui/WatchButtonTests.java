package nl.wijkbord.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AskingTeam;
import nl.wijkbord.notification.WatchService;
import nl.wijkbord.notification.Watched;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody watches a wijk from its board, with one press. */
@WijkbordTest
@ExtendWith(Screen.class)
@SuppressWarnings("NullAway.Init")
class WatchButtonTests {

    private static final String WORDS = "Volg deze wijk";

    @Autowired
    private ObjectProvider<AskingTeam> teams;

    @Autowired
    private WatchService watching;

    @Autowired
    private WatchSign sign;

    @Autowired
    private Town town;

    @Autowired
    private Spotlight spotlight;

    private AskingTeam team;
    private WijkId other;
    private Viewer handhaver;

    @BeforeEach
    void aTeam() {
        team = teams.getObject();
        other = town.wijk("noord", team.handhaving);
        handhaver = town.person("handhaver", team.handhaving, Role.PROFESSIONAL, team.wijk, other);
    }

    @AfterEach
    void leave() {
        UI.getCurrent().removeAll();
        spotlight.off();
    }

    @Test
    void onePressBeginsAndAnotherEndsAndWhatElseIsWatchedStays() {
        spotlight.on(handhaver);
        watching.keep(new Watched(Set.of(other), Set.of()));
        board(handhaver);
        assertThat(pressed()).isEqualTo("false");

        _click(button());
        assertThat(pressed()).isEqualTo("true");
        assertThat(watching.mine()).isEqualTo(new Watched(Set.of(team.wijk, other), Set.of()));

        board(handhaver);
        assertThat(pressed()).isEqualTo("true");
        _click(button());
        assertThat(watching.mine()).isEqualTo(new Watched(Set.of(other), Set.of()));
    }

    @Test
    void whatAnotherWatchesIsNotPressedForMe() {
        board(handhaver);
        _click(button());

        board(team.opbouwwerker);

        assertThat(pressed()).isEqualTo("false");
    }

    @Test
    void whoReadsTitlesOnlyWatchesNothing() {
        board(team.wethouder);

        assertThat(_find(NativeButton.class, spec -> spec.withText(WORDS))).isEmpty();
        assertThatThrownBy(() -> watching.watch(team.wijk, true)).hasMessage("ui.not-found");
    }

    @Test
    void aWijkThatIsNotThereIsNotWatched() {
        spotlight.on(handhaver);

        assertThatThrownBy(() -> watching.watch(new WijkId(UUID.randomUUID()), true))
                .hasMessage("ui.not-found");
        assertThat(watching.mine().wijken()).isEmpty();
    }

    private void board(Viewer viewer) {
        spotlight.on(viewer);
        UI.getCurrent().removeAll();
        sign.on(team.wijk).ifPresent(UI.getCurrent()::add);
    }

    private static NativeButton button() {
        return _get(NativeButton.class, spec -> spec.withText(WORDS));
    }

    private static String pressed() {
        return button().getElement().getAttribute("aria-pressed");
    }
}
