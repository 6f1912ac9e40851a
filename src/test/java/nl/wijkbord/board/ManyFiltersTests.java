package nl.wijkbord.board;

import static nl.wijkbord.board.SharedWith.NOBODY;
import static nl.wijkbord.board.SharedWith.ORGANISATION;
import static nl.wijkbord.board.SharedWith.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.board.SavedFilters.Input;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody fills the boards of others, or the database, with ways to look. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class ManyFiltersTests {

    @Autowired
    private Town town;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private SavedFilters saved;

    private OrganisationId corporatie;
    private WijkId wijk;
    private Viewer wijkbeheerder;

    @BeforeEach
    void somebody() {
        corporatie = town.organisation("corporatie");
        wijk = town.wijk("zuidoost", corporatie);
        wijkbeheerder = town.person("wijkbeheerder", corporatie, Role.PROFESSIONAL, wijk);
        spotlight.on(wijkbeheerder);
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void whoKeptFiftyThrowsOneAwayFirst() {
        keep(SavedFilters.MOST, NOBODY, false);

        assertThatThrownBy(() -> keep(1, NOBODY, false))
                .isInstanceOfSatisfying(
                        NotPossible.class,
                        it -> assertThat(Texts.get(it.key(), it.args()))
                                .isEqualTo(
                                        "Je hebt al 50 filters bewaard. Verwijder er eerst een dat je niet meer gebruikt."));
        saved.remove(saved.all().getFirst().id());
        keep(1, NOBODY, false);
        assertThat(saved.all()).hasSize(SavedFilters.MOST);
    }

    @Test
    void aBoardHasRoomForEightOfOnesOwn() {
        keep(SavedFilters.MOST_PINNED, NOBODY, true);

        assertThatThrownBy(() -> keep(1, NOBODY, true)).hasMessage("board.saved.full.NOBODY");
        keep(1, NOBODY, false);
        keep(1, ORGANISATION, true);
    }

    @Test
    void anOrganisationPinsEightForAllItsPeople() {
        keep(SavedFilters.MOST_PINNED, ORGANISATION, true);
        spotlight.on(town.person("teamleider", corporatie, Role.MANAGER, wijk));

        assertThatThrownBy(() -> keep(1, ORGANISATION, true)).hasMessage("board.saved.full.ORGANISATION");
        keep(1, ORGANISATION, false);
        keep(1, NOBODY, true);
    }

    @Test
    void aTeamPinsEightForAllItsPeople() {
        keep(SavedFilters.MOST_PINNED, TEAM, true);

        assertThatThrownBy(() -> keep(1, TEAM, true)).hasMessage("board.saved.full.TEAM");
        keep(1, TEAM, false);
        keep(1, ORGANISATION, true);
    }

    private void keep(int some, SharedWith with, boolean pinned) {
        IntStream.range(0, some)
                .forEach(_ -> saved.save(new Input("Nieuw", with, pinned), "wijken", wijk, Reason.NONE));
    }
}
