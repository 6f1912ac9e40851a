package nl.wijkbord.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.NativeButton;
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AskingTeam;
import nl.wijkbord.card.Categories;
import nl.wijkbord.notification.WatchService;
import nl.wijkbord.notification.Watched;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Site;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody watches a wijk from its board, with one press. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class WatchButtonTests {

    private static final String WORDS = "Volg deze wijk";

    @Autowired
    private ObjectProvider<AskingTeam> teams;

    @Autowired
    private WatchService watching;

    @Autowired
    private Categories categories;

    @Autowired
    private Wijken wijken;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Site site;

    private AskingTeam team;

    @BeforeEach
    void aTeam() {
        team = teams.getObject();
    }

    @AfterEach
    void leave() {
        Site.leave();
        spotlight.off();
    }

    @Test
    void onePressBeginsAndAnotherEndsAndWhatElseIsWatchedStays() {
        spotlight.on(team.handhaver);
        var kind = Set.of(categories.all().getFirst().id());
        watching.keep(new Watched(Set.of(), kind));
        board(team.handhaver);
        assertThat(pressed()).isEqualTo("false");

        _click(button());
        assertThat(pressed()).isEqualTo("true");
        assertThat(watching.mine()).isEqualTo(new Watched(Set.of(team.wijk), kind));

        board(team.handhaver);
        assertThat(pressed()).isEqualTo("true");
        _click(button());
        assertThat(watching.mine()).isEqualTo(new Watched(Set.of(), kind));
    }

    @Test
    void whatAnotherWatchesIsNotPressedForMe() {
        board(team.handhaver);
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
        spotlight.on(team.handhaver);

        assertThatThrownBy(() -> watching.watch(new WijkId(UUID.randomUUID()), true))
                .hasMessage("ui.not-found");
        assertThat(watching.mine().wijken()).isEmpty();
    }

    private void board(Viewer viewer) {
        site.visit(viewer, "wijk/" + wijken.find(team.wijk).orElseThrow().slug());
    }

    private static NativeButton button() {
        return _get(NativeButton.class, spec -> spec.withText(WORDS));
    }

    private static String pressed() {
        return button().getElement().getAttribute("aria-pressed");
    }
}
