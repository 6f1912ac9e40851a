package nl.wijkbord.mywork.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.time.ZoneOffset.UTC;
import static nl.wijkbord.card.ui.OpenCard.confirm;
import static nl.wijkbord.card.ui.OpenCard.fill;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Site;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Times;
import nl.wijkbord.wijk.Wijken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody opens the own work and ticks it off, without opening a card. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class MyWorkViewTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private CardWork work;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private Wijken wijken;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Site site;

    @Autowired
    private Times times;

    @Autowired
    private JdbcClient database;

    private OrganisationId politie;
    private OrganisationId corporatie;
    private WijkId noord;
    private WijkId zuid;
    private Viewer agent;
    private Viewer beheerder;
    private LocalDate today;

    @BeforeEach
    void twoOrganisations() {
        politie = town.organisation("politie");
        corporatie = town.organisation("corporatie");
        noord = town.wijk("noord", politie, corporatie);
        zuid = town.wijk("zuid", politie, corporatie);
        agent = town.seated("wijkagent", politie, Role.PROFESSIONAL, noord, zuid);
        beheerder = town.seated("wijkbeheerder", corporatie, Role.PROFESSIONAL, noord);
        today = times.today();
    }

    @AfterEach
    void leave() {
        Site.leave();
        spotlight.off();
    }

    @Test
    void aLineTellsWhichCardWhereAndHowLate() {
        var row = mine("Zwerfafval", noord, today.minusDays(3));
        site.visit(agent, "mijn-werk");

        assertThat(groups()).containsExactly("Te laat 1");
        var told = line().told();
        assertThat(told.href()).isEqualTo("k/" + row.number());
        assertThat(told.wijk()).startsWith("noord");
        assertThat(List.of(told.title(), told.day())).containsExactly("Zwerfafval", "te laat: 3 dagen");
        assertThat(told.tone()).isEqualTo("late");
        assertThat(told.deeds()).isEmpty();
    }

    @Test
    void whatAClockCallsLateStandsThereTooWhateverItsDay() {
        var row = mine("Zwerfafval", noord, today.plusDays(30));
        database.sql("update card set resolve_warn = ?, resolve_by = ?, resolve_far = ? where id = ?")
                .params(
                        LocalDateTime.now(UTC).minusDays(2),
                        LocalDateTime.now(UTC).minusDays(1),
                        LocalDateTime.now(UTC).plusDays(9),
                        row.id().value())
                .update();
        site.visit(agent, "mijn-werk");

        assertThat(groups()).containsExactly("Te laat 1");
        assertThat(line().told().day()).isEqualTo("te laat");
        assertThat(line().told().tone()).isEqualTo("late");
    }

    @Test
    void whoIsUpToDateReadsSo() {
        site.visit(agent, "mijn-werk");

        assertThat(text(_get(MyWorkView.class))).contains("Je bent bij. Er staat niets open op jouw naam.");
        assertThat(groups()).isEmpty();
    }

    @Test
    void whatWasAskedIsAcceptedAndThenDoneInPlace() {
        var ref = asked("Hek maken", beheerder.id());
        site.visit(beheerder, "mijn-werk");
        assertThat(groups()).containsExactly("Te beantwoorden 1");
        assertThat(line().told().what()).contains("vraagt dit aan jullie");

        press("Wij doen dit");
        MockVaadin.clientRoundtrip(true);
        assertThat(groups()).containsExactly("Wacht op mij 1");

        press("Klaar");
        fill("Wat is er gedaan? (mag leeg blijven)", "Het hek staat er weer");
        confirm("Klaar");
        MockVaadin.clientRoundtrip(true);
        assertThat(groups()).isEmpty();
        assertThat(cards.row(ref, beheerder).stage()).isEqualTo(Stage.AFGEROND);
    }

    @Test
    void whatCannotBeDoneGoesBackWithAReason() {
        var ref = asked("Hek maken", null);
        site.visit(beheerder, "mijn-werk");

        press("Geef terug");
        fill("Waarom kan dit niet?", "Geen materiaal");
        confirm("Geef terug");
        MockVaadin.clientRoundtrip(true);

        assertThat(groups()).isEmpty();
        assertThat(cards.row(ref, beheerder).stage()).isEqualTo(Stage.TE_BESPREKEN);
    }

    @Test
    void theAddressTellsWhichWijken() {
        mine("In noord", noord, null);
        mine("In zuid", zuid, null);
        var slug = wijken.find(zuid).orElseThrow().slug();

        site.visit(agent, "mijn-werk?wijk=" + slug + ",bestaat-niet");
        assertThat(line().told().title()).isEqualTo("In zuid");

        _click(_get(NativeButton.class, spec -> spec.withAttribute("aria-pressed", "true")));
        assertThat(_find(WorkLine.class)).hasSize(2);
    }

    @Test
    void aChangeElsewhereTouchesOnlyItsOwnLine() {
        var first = mine("Zwerfafval", noord, today);
        mine("Verlichting", noord, today);
        site.visit(agent, "mijn-werk");
        var before = _find(WorkLine.class);

        work.say(first.ref(), it -> it.titled("Zwerfafval bij het plein"), Reason.NONE);
        MockVaadin.clientRoundtrip(true);

        assertThat(_find(WorkLine.class)).isEqualTo(before);
        assertThat(_find(WorkLine.class)).extracting(it -> it.told().title()).contains("Zwerfafval bij het plein");
    }

    @Test
    void whatIsNoLongerSharedLeavesTheScreen() {
        var row = cards.signal(agent, noord, "Extra rondes", Visibility.WIJKTEAM);
        spotlight.on(beheerder);
        work.favour(row.id(), true);
        site.visit(beheerder, "mijn-werk");
        assertThat(groups()).containsExactly("Volg ik 1");

        spotlight.on(agent);
        work.show(row.ref(), Visibility.EIGEN_ORGANISATIE, Set.of());
        spotlight.on(beheerder);
        MockVaadin.clientRoundtrip(true);

        assertThat(groups()).isEmpty();
    }

    @Test
    void whoOnlyReadsGetsNoButtons() {
        var manager = town.seated("manager", corporatie, Role.MANAGER, noord);
        var ref = asked("Hek maken", null);
        spotlight.on(manager);
        work.favour(ref.id(), true);

        site.visit(manager, "mijn-werk");

        assertThat(groups()).containsExactly("Volg ik 1");
        assertThat(line().told().deeds()).isEmpty();
    }

    @Test
    void onAPhoneTheDayBeginsHereForWhoHasWorkToDo() {
        var manager = town.seated("manager", corporatie, Role.MANAGER, noord);

        assertThat(home(agent, "narrow")).isEqualTo("mijn-werk");
        assertThat(home(agent, "wide")).startsWith("wijk/");
        assertThat(home(manager, "narrow")).startsWith("wijk/");
    }

    private String home(Viewer viewer, String screen) {
        site.visit(viewer, "prullenbak");
        var request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.addCookie(new Cookie("wb-screen", screen));
        UI.getCurrent().navigate("");
        return Site.address();
    }

    private void press(String words) {
        assertThat(line().told().deeds()).extracting(WorkLine.Words::words).contains(words);
        line().press(words);
    }

    private WorkLine line() {
        return _get(WorkLine.class);
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }

    private static List<String> groups() {
        return _find(WorkSection.class).stream()
                .filter(it -> !it.getElement().hasAttribute("hidden"))
                .map(it -> it.getContent().getComponentAt(0))
                .map(it -> it.getChildren().map(MyWorkViewTests::text).toList())
                .map(it -> String.join(" ", it))
                .toList();
    }

    private CardRow mine(String title, WijkId wijk, @Nullable LocalDate day) {
        var card = cards.signal(agent, wijk, title, Visibility.WIJKTEAM);
        var given = work.giveTo(card.ref(), politie, agent.id()).ref();
        return cards.row(work.expectBefore(given, day), agent);
    }

    private CardRef asked(String what, @Nullable UserId person) {
        spotlight.on(agent);
        return assignments.ask(
                new AssignmentInput(Cards.face(noord, what), corporatie, person, null, null, Reason.NONE));
    }
}
