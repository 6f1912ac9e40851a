package nl.wijkbord.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.card.CardBoards;
import nl.wijkbord.card.CardFilter;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.ShareInput;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Times;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;

/** What grows out of a signal is seen by those who see the signal. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class GrowthTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private GrowthService growth;

    @Autowired
    private CardService reading;

    @Autowired
    private CardPages pages;

    @Autowired
    private CardWork work;

    @Autowired
    private CardBoards boards;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private Times times;

    private OrganisationId politie;
    private OrganisationId corporatie;
    private WijkId wijk;
    private Viewer wijkmanager;
    private Viewer wijkagent;
    private Viewer wijkbeheerder;

    @BeforeEach
    void aTeamOfThree() {
        var gemeente = town.organisation("gemeente");
        politie = town.organisation("politie");
        corporatie = town.organisation("corporatie");
        wijk = town.wijk("noord", gemeente, politie, corporatie);
        wijkmanager = town.person("wijkmanager", gemeente, Role.COORDINATOR, wijk);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        wijkbeheerder = town.person("wijkbeheerder", corporatie, Role.PROFESSIONAL, wijk);
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void whoToldTheSignalKeepsSeeingWhatAnotherGrewFromItAndTheRestOfTheTeamDoesNot() {
        var signal = cards.signal(wijkmanager, wijk, "Kale muur", Visibility.BEPERKT, politie);
        spotlight.on(wijkagent);

        var grown = grow(signal);

        assertThat(reading.rows(Set.of(grown.id()), wijkmanager.clearance())).hasSize(1);
        assertThat(reading.rows(Set.of(grown.id()), wijkagent.clearance())).hasSize(1);
        assertThat(reading.rows(Set.of(grown.id()), wijkbeheerder.clearance())).isEmpty();
    }

    @Test
    void whatGrowsOutOfACardOnTwoBoardsStandsOnBoth() {
        var zuid = town.wijk("zuid", wijkmanager.organisation(), politie);
        var agentOfZuid = town.person("agent", politie, Role.PROFESSIONAL, zuid);
        var signal = cards.signal(wijkmanager, wijk, "Kale muur", Visibility.BEPERKT, politie);
        boards.standAlsoIn(signal.ref(), Set.of(zuid));
        cards.signal(agentOfZuid, zuid, "Hek stuk", Visibility.WIJKTEAM);
        var top = cards.signal(agentOfZuid, zuid, "Bankje stuk", Visibility.WIJKTEAM);

        var grown = grow(cards.row(signal.ref(), agentOfZuid));

        assertThat(cards.row(grown, wijkmanager))
                .extracting(CardRow::wijk, CardRow::also)
                .containsExactly(wijk, Set.of(zuid));
        assertThat(cards.row(grown, agentOfZuid).also()).containsExactly(zuid);
        assertThat(reading.board(CardFilter.in(Set.of(zuid)), agentOfZuid.clearance()))
                .extracting(CardRow::id)
                .startsWith(grown.id(), top.id());
        assertThat(reading.rows(Set.of(grown.id()), wijkbeheerder.clearance())).isEmpty();
    }

    @Test
    void theSignalSaysByNumberWhatItBecame() {
        var signal = cards.signal(wijkagent, wijk, "Kale muur", Visibility.WIJKTEAM);

        var grown = cards.row(grow(signal), wijkagent);

        assertThat(pages.find(signal.number(), wijkagent.clearance())
                        .orElseThrow()
                        .closure())
                .isNotNull()
                .satisfies(it -> assertThat(it.closing().feedbackNote())
                        .isEqualTo(grown.number().toString()));
    }

    @Test
    void whatIsStillToBeDoneGoesAlong() {
        var signal = cards.signal(wijkmanager, wijk, "Kale muur", Visibility.WIJKTEAM);
        var task = assignments.ask(new AssignmentInput(
                Cards.face(wijk, "Muur schoonmaken"), politie, null, null, signal.id(), Reason.NONE));

        var grown = grow(signal);

        assertThat(reading.under(grown.id(), wijkmanager.clearance()))
                .extracting(CardRow::id)
                .containsExactly(task.id());
        assertThat(reading.under(signal.id(), wijkmanager.clearance())).isEmpty();
    }

    @Test
    void aSignalThatChangedMeanwhileIsLookedAtFirst() {
        var signal = cards.signal(wijkmanager, wijk, "Kale muur", Visibility.WIJKTEAM);
        work.show(signal.ref(), Visibility.EIGEN_ORGANISATIE, Set.of());

        assertThatThrownBy(() -> grow(signal)).isInstanceOf(OptimisticLockingFailureException.class);
    }

    /** What would grow is shown to those who see the signal for good, and so not to this one. */
    @Test
    void whoOnlyLooksAlongGrowsNothingAndReadsWhy() {
        var today = times.today();
        var signal = cards.signal(wijkmanager, wijk, "Kale muur", Visibility.BEPERKT, corporatie);
        work.share(signal.ref(), new ShareInput(politie, "Kijk mee", today.plusDays(7), Reason.NONE));
        var along =
                new Viewer(wijkagent.id(), wijkagent.name(), politie, wijkagent.seats(), wijkagent.offices(), today);
        spotlight.on(along);
        var shared = cards.row(signal.ref(), along);

        assertThatThrownBy(() -> grow(shared)).hasMessage("initiative.grow.looks-along");
        assertThat(cards.row(signal.ref(), along).stage().isOpen()).isTrue();
        spotlight.on(wijkbeheerder);
        assertThat(grow(cards.row(signal.ref(), wijkbeheerder))).isNotNull();
    }

    private CardRef grow(CardRow signal) {
        return growth.growFrom(signal.ref(), new GrowthInput("Muurschildering", "", "Bewonersgroep", Reason.NONE));
    }
}
