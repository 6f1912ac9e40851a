package nl.wijkbord.mywork;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Closing;
import nl.wijkbord.card.Feedback;
import nl.wijkbord.card.Outcome;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.Waiting;
import nl.wijkbord.card.WaitingReason;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.UserId;
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

/** Everybody finds what is theirs to do, and nobody what they may not see. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class MyWorkTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private CardWork work;

    @Autowired
    private CardMoves moves;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private MyWorkService myWork;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Times times;

    private OrganisationId politie;
    private OrganisationId corporatie;
    private WijkId wijk;
    private WijkId other;
    private Viewer agent;
    private Viewer beheerder;
    private LocalDate today;

    @BeforeEach
    void twoOrganisations() {
        politie = town.organisation("politie");
        corporatie = town.organisation("corporatie");
        wijk = town.wijk("noord", politie, corporatie);
        other = town.wijk("zuid", politie, corporatie);
        agent = town.seated("wijkagent", politie, Role.PROFESSIONAL, wijk, other);
        beheerder = town.seated("wijkbeheerder", corporatie, Role.PROFESSIONAL, wijk);
        today = times.today();
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void whatIsMineStandsByItsDay() {
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        mine("Zonder dag", null);
        mine("Volgende week", sunday.plusDays(3));
        mine("Te laat", today.minusDays(3));
        mine("Vandaag", today);
        mine("Zondag", sunday);

        assertThat(titles(agent, WorkGroup.LATE)).containsExactly("Te laat");
        assertThat(titles(agent, WorkGroup.TODAY)).startsWith("Vandaag").hasSize(sunday.equals(today) ? 2 : 1);
        assertThat(titles(agent, WorkGroup.THIS_WEEK)).hasSize(sunday.equals(today) ? 0 : 1);
        assertThat(titles(agent, WorkGroup.WAITS_FOR_ME)).containsExactly("Volgende week", "Zonder dag");
    }

    @Test
    void whatIsAskedComesFirstForWhoMayAnswer() {
        var colleague = town.seated("collega", corporatie, Role.PROFESSIONAL, wijk);
        asked("Voor wie tijd heeft", null, null);
        asked("Voor de collega", colleague.id(), today);

        assertThat(titles(beheerder, WorkGroup.TO_ANSWER)).containsExactly("Voor wie tijd heeft");
        assertThat(titles(colleague, WorkGroup.TO_ANSWER)).containsExactly("Voor de collega", "Voor wie tijd heeft");
        assertThat(titles(agent, WorkGroup.WAITS_FOR_OTHERS)).hasSize(2);
    }

    @Test
    void whoOnlyReadsHasNothingToAnswer() {
        var manager = town.seated("manager", corporatie, Role.MANAGER, wijk);
        var wethouder = town.seated("wethouder", corporatie, Role.EXECUTIVE_READER, wijk);
        asked("Rondje lopen", null, null);

        assertThat(all(manager)).isEmpty();
        assertThat(all(wethouder)).isEmpty();
    }

    @Test
    void whatWasAcceptedIsMyWorkAndWhatCameBackTheAskers() {
        var accepted = asked("Rondje lopen", beheerder.id(), null);
        var back = asked("Hek maken", beheerder.id(), null);
        spotlight.on(beheerder);
        assignments.accept(accepted);
        assignments.handBack(back, "Geen materiaal", Reason.NONE);

        assertThat(titles(beheerder, WorkGroup.WAITS_FOR_ME)).contains("Rondje lopen");
        assertThat(titles(agent, WorkGroup.WAITS_FOR_OTHERS)).containsExactly("Rondje lopen");
        assertThat(titles(agent, WorkGroup.WAITS_FOR_ME)).containsExactly("Hek maken");
    }

    @Test
    void whatWaitsForSomebodyElseDoesNotWaitForMe() {
        var row = mine("Verlichting", null);
        moves.waitFor(row.ref(), new Waiting(WaitingReason.values()[0], "de aannemer", today.plusDays(1)), Reason.NONE);

        assertThat(titles(agent, WorkGroup.WAITS_FOR_OTHERS)).containsExactly("Verlichting");
        assertThat(titles(agent, WorkGroup.THIS_WEEK)).isEmpty();
    }

    @Test
    void aCardStandsInOneGroupOnly() {
        var row = mine("Zwerfafval", today);
        var starred = cards.signal(agent, wijk, "Speeltuin", Visibility.WIJKTEAM);
        work.favour(row.id(), true);
        work.favour(starred.id(), true);

        assertThat(titles(agent, WorkGroup.TODAY)).containsExactly("Zwerfafval");
        assertThat(titles(agent, WorkGroup.FOLLOWED)).containsExactly("Speeltuin");
    }

    @Test
    void whatIsDoneIsOffTheList() {
        var row = mine("Zwerfafval", today);
        moves.close(row.ref(), new Closing(Outcome.OPGELOST, "", Feedback.JA, ""), Reason.NONE);

        assertThat(all(agent)).isEmpty();
    }

    @Test
    void anotherOrganisationFindsNothingOfIt() {
        mine("Zwerfafval", today);
        var hidden = cards.signal(agent, wijk, "Extra rondes", Visibility.WIJKTEAM);
        spotlight.on(beheerder);
        work.favour(hidden.id(), true);
        assertThat(titles(beheerder, WorkGroup.FOLLOWED)).containsExactly("Extra rondes");

        spotlight.on(agent);
        work.show(cards.row(hidden.ref(), agent).ref(), Visibility.EIGEN_ORGANISATIE, Set.of());

        assertThat(all(beheerder)).isEmpty();
    }

    /** A star from before stays; who reads titles only does not hear when it should be ready. */
    @Test
    void titlesOnlyTellNothingOfDays() {
        var wethouder = town.seated("wethouder", politie, Role.EXECUTIVE_READER, wijk);
        var row = mine("Zwerfafval", today.minusDays(3));
        spotlight.on(wethouder);
        work.favour(row.id(), true);

        assertThat(all(wethouder)).singleElement().satisfies(it -> {
            assertThat(it.group()).isEqualTo(WorkGroup.FOLLOWED);
            assertThat(it.day()).isEmpty();
            assertThat(it.row().leadUser()).isNull();
        });
    }

    @Test
    void oneLooksAtSomeWijkenOnly() {
        mine("In noord", null);
        give(cards.signal(agent, other, "In zuid", Visibility.WIJKTEAM), null);

        spotlight.on(agent);
        var eyes = agent.clearance().within(Set.of(other));
        assertThat(myWork.all(eyes)).extracting(it -> it.row().title()).containsExactly("In zuid");
    }

    @Test
    void aCardThatChangedIsReadAlone() {
        var row = mine("Zwerfafval", today);
        mine("Verlichting", today);

        assertThat(myWork.some(Set.of(row.id()), agent.clearance()))
                .extracting(it -> it.row().title())
                .containsExactly("Zwerfafval");
    }

    private CardRow mine(String title, @Nullable LocalDate day) {
        return give(cards.signal(agent, wijk, title, Visibility.WIJKTEAM), day);
    }

    private CardRow give(CardRow card, @Nullable LocalDate day) {
        var given = work.giveTo(card.ref(), politie, agent.id()).ref();
        return cards.row(day == null ? given : work.expectBefore(given, day), agent);
    }

    private CardRef asked(String what, @Nullable UserId person, @Nullable LocalDate day) {
        spotlight.on(agent);
        return assignments.ask(new AssignmentInput(Cards.face(wijk, what), corporatie, person, day, null, Reason.NONE));
    }

    private List<WorkItem> all(Viewer viewer) {
        spotlight.on(viewer);
        return myWork.all(viewer.clearance());
    }

    private List<String> titles(Viewer viewer, WorkGroup group) {
        return all(viewer).stream()
                .filter(it -> it.group() == group)
                .map(it -> it.row().title())
                .toList();
    }
}
