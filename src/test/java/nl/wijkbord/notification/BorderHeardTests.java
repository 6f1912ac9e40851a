package nl.wijkbord.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.Call;
import nl.wijkbord.card.CardBin;
import nl.wijkbord.card.CardBoards;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Charge;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.dossier.CommentService;
import nl.wijkbord.initiative.GrowthInput;
import nl.wijkbord.initiative.GrowthService;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who works in another wijk hears of a card as long as it stands on the board there. */
@WijkbordTest
@Import(Hearing.class)
@SuppressWarnings("NullAway.Init")
class BorderHeardTests {

    @Autowired
    private Town town;

    @Autowired
    private Hearing hearing;

    @Autowired
    private Cards cards;

    @Autowired
    private CardBoards boards;

    @Autowired
    private CardMoves moves;

    @Autowired
    private CardWork work;

    @Autowired
    private CardBin bin;

    @Autowired
    private CommentService comments;

    @Autowired
    private GrowthService growth;

    @Autowired
    private WatchService watching;

    @Autowired
    private Spotlight spotlight;

    private WijkId zuid;
    private Viewer wijkmanager;
    private Viewer opbouwwerker;
    private Viewer elsewhere;
    private CardRow card;

    @BeforeEach
    void somebodyOfZuidWatchesIt() {
        var gemeente = town.organisation("gemeente");
        var welzijn = town.organisation("welzijn");
        var noord = town.wijk("noord", gemeente);
        zuid = town.wijk("zuid", gemeente, welzijn);
        var oost = town.wijk("oost", gemeente, welzijn);
        wijkmanager = town.person("wijkmanager", gemeente, Role.COORDINATOR, noord);
        opbouwwerker = town.person("opbouwwerker", welzijn, Role.PROFESSIONAL, zuid);
        elsewhere = town.person("opbouwwerker", welzijn, Role.PROFESSIONAL, oost);
        hearing.begin();
        spotlight.on(opbouwwerker);
        watching.keep(new Watched(Set.of(zuid), Set.of()));
        spotlight.on(elsewhere);
        watching.keep(new Watched(Set.of(oost), Set.of()));
        card = cards.signal(wijkmanager, noord, "Lantaarn kapot", Visibility.WIJKTEAM);
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void whoWatchesTheOtherWijkHearsOfItOnceItStandsThere() {
        assertThat(hearing.of(opbouwwerker, card.id())).isEmpty();

        var both = boards.standAlsoIn(card.ref(), Set.of(zuid));
        moves.move(both, Stage.TE_BESPREKEN, null);

        assertThat(hearing.of(opbouwwerker, card.id())).containsExactly(Call.CHANGED, Call.CHANGED);
        assertThat(hearing.of(elsewhere, card.id())).isEmpty();
    }

    @Test
    void whatGrowsOutOfItIsNewThereToo() {
        var both = boards.standAlsoIn(card.ref(), Set.of(zuid));

        var grown = growth.growFrom(both, new GrowthInput("Lichtfeest", "", "Bewonersgroep", Reason.NONE));

        assertThat(hearing.of(opbouwwerker, grown.id())).containsExactly(Call.NEW);
        assertThat(hearing.of(elsewhere, grown.id())).isEmpty();
    }

    @Test
    void whoIsAskedThereHearsSo() {
        var both = boards.standAlsoIn(card.ref(), Set.of(zuid));
        hearing.begin();

        moves.takeUp(both, new Charge(opbouwwerker.organisation(), null, Set.of(), null, null), null);

        assertThat(hearing.of(opbouwwerker, card.id())).contains(Call.ASKED);
        assertThat(hearing.unread(elsewhere)).isZero();
    }

    @Test
    void whatWasToldIsGoneWithTheCard() {
        var both = boards.standAlsoIn(card.ref(), Set.of(zuid));
        assertThat(hearing.unread(opbouwwerker)).isEqualTo(1);

        boards.standAlsoIn(both, Set.of());

        assertThat(hearing.unread(opbouwwerker)).isZero();
        assertThat(hearing.rows(opbouwwerker)).isEmpty();
    }

    @Test
    void whoWorksThereFindsItInTheBinToo() {
        var both = boards.standAlsoIn(card.ref(), Set.of(zuid));
        work.remove(both);

        spotlight.on(opbouwwerker);
        assertThat(bin.cards()).extracting(it -> it.row().id()).containsExactly(card.id());
        spotlight.on(elsewhere);
        assertThat(bin.cards()).isEmpty();
    }

    /** What one organisation keeps to itself is for its people in both wijken, and for nobody else. */
    @Test
    void whatIsSaidToTheOwnOrganisationStaysThere() {
        boards.standAlsoIn(card.ref(), Set.of(zuid));
        spotlight.on(opbouwwerker);
        comments.say(card.id(), "Wij kennen deze straat.", opbouwwerker.organisation(), Reason.NONE);
        var colleague = town.person("collega", opbouwwerker.organisation(), Role.PROFESSIONAL, zuid);

        assertThat(comments.of(card.id(), colleague.clearance())).hasSize(1);
        assertThat(comments.of(card.id(), wijkmanager.clearance())).isEmpty();
        assertThat(comments.of(card.id(), elsewhere.clearance())).isEmpty();
    }

    @Test
    void oneAddressesWhoReadsItThere() {
        assertThat(addressed(opbouwwerker)).isEmpty();

        boards.standAlsoIn(card.ref(), Set.of(zuid));

        assertThat(addressed(opbouwwerker)).isPresent();
        assertThat(addressed(elsewhere)).isEmpty();
    }

    private Optional<UserId> addressed(Viewer person) {
        spotlight.on(wijkmanager);
        return comments.mentionable(card.id(), "opbouw").stream()
                .flatMap(it -> Stream.ofNullable(it.user()))
                .filter(person.id()::equals)
                .findAny();
    }
}
