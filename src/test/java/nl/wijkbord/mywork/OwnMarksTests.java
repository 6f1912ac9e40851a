package nl.wijkbord.mywork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.PersonalDataFound;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Times;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody notes about a card for nobody else. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class OwnMarksTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private CardWork work;

    @Autowired
    private OwnMarks marks;

    @Autowired
    private MyWorkService myWork;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Times times;

    @Autowired
    private JdbcClient database;

    private Viewer wijkagent;
    private Viewer collega;
    private Viewer opbouwwerker;
    private CardRow card;

    @BeforeEach
    void aCardOfMine() {
        var politie = town.organisation("politie");
        var welzijn = town.organisation("welzijn");
        WijkId wijk = town.wijk("zuidoost", politie, welzijn);
        wijkagent = town.seated("wijkagent", politie, Role.PROFESSIONAL, wijk);
        collega = town.seated("collega", politie, Role.PROFESSIONAL, wijk);
        opbouwwerker = town.seated("opbouwwerker", welzijn, Role.PROFESSIONAL, wijk);
        card = cards.signal(wijkagent, wijk, "Geluid bij het plein", Visibility.WIJKTEAM);
        work.giveTo(card.ref(), politie, wijkagent.id());
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void nobodyElseReadsIt() {
        keep(wijkagent, "Maandag even langslopen", null);

        assertThat(note(wijkagent)).isEqualTo("Maandag even langslopen");
        assertThat(note(collega)).isEmpty();
        assertThat(note(opbouwwerker)).isEmpty();
    }

    @Test
    void everybodyHasTheirOwn() {
        keep(wijkagent, "Maandag even langslopen", null);
        keep(opbouwwerker, "Hoort bij het jeugdplan", null);

        assertThat(note(wijkagent)).isEqualTo("Maandag even langslopen");
        assertThat(note(opbouwwerker)).isEqualTo("Hoort bij het jeugdplan");
    }

    @Test
    void onACardThatIsNoLongerSeenItIsNotReadEither() {
        keep(opbouwwerker, "Hoort bij het jeugdplan", null);
        spotlight.on(wijkagent);
        work.show(cards.row(card.ref(), wijkagent).ref(), Visibility.EIGEN_ORGANISATIE, Set.of());

        assertThat(note(opbouwwerker)).isEmpty();
        assertThatThrownBy(() -> keep(opbouwwerker, "Nog iets", null)).hasMessage("card.not-found");
    }

    @Test
    void whatIsPutAsideStandsUnderLaterUntilItsDay() {
        assertThat(group(wijkagent)).isEqualTo(WorkGroup.WAITS_FOR_ME);

        keep(wijkagent, "", times.today().plusDays(3));
        assertThat(group(wijkagent)).isEqualTo(WorkGroup.LATER);

        keep(wijkagent, "", null);
        assertThat(group(wijkagent)).isEqualTo(WorkGroup.WAITS_FOR_ME);
        assertThatThrownBy(() -> keep(wijkagent, "", times.today())).hasMessage("mywork.own.past");
    }

    @Test
    void whatWasNotedOnAnotherScreenIsNotOverwritten() {
        keep(wijkagent, "Maandag even langslopen", null);

        assertThatThrownBy(() -> marks.keep(card.id(), OwnMark.NONE, new OwnMark("Iets anders", null), Reason.NONE))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(note(wijkagent)).isEqualTo("Maandag even langslopen");
    }

    /** The form was opened yesterday, when today was still to come. */
    @Test
    void overMidnightItIsNoConflictWithOneself() {
        keep(wijkagent, "Even langslopen", times.today().plusDays(1));
        database.sql("update own_mark set later_until = ? where card_id = ?")
                .params(times.today(), card.id().value())
                .update();
        var seen = new OwnMark("Even langslopen", times.today());

        assertThatThrownBy(() -> marks.keep(card.id(), seen, new OwnMark("Anders", seen.later()), Reason.NONE))
                .hasMessage("mywork.own.past");
        marks.keep(card.id(), seen, new OwnMark("Anders", null), Reason.NONE);

        assertThat(note(wijkagent)).isEqualTo("Anders");
    }

    @Test
    void aDayThatHasComeIsNoLaterAnyMore() {
        var today = times.today();

        assertThat(new OwnMark("", today).asOf(today).later()).isNull();
        assertThat(new OwnMark("", today.plusDays(1)).asOf(today).later()).isNotNull();
    }

    @Test
    void alsoANoteForOneselfIsNoPlaceForPersonalData() {
        assertThatThrownBy(() -> keep(wijkagent, "Bewoner 123456782", null)).isInstanceOf(PersonalDataFound.class);
        assertThat(note(wijkagent)).isEmpty();
    }

    private void keep(Viewer viewer, String note, @Nullable LocalDate later) {
        spotlight.on(viewer);
        var now = marks.of(card.id(), viewer.clearance()).orElse(OwnMark.NONE);
        marks.keep(card.id(), now, new OwnMark(note, later), Reason.NONE);
    }

    private String note(Viewer viewer) {
        spotlight.on(viewer);
        return marks.of(card.id(), viewer.clearance()).map(OwnMark::note).orElse("");
    }

    private WorkGroup group(Viewer viewer) {
        spotlight.on(viewer);
        return myWork.all(viewer.clearance()).stream()
                .filter(it -> it.id().equals(card.id()))
                .map(WorkItem::group)
                .findFirst()
                .orElseThrow();
    }
}
