package nl.wijkbord.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.ShareInput;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.Days;
import nl.wijkbord.organisation.TeamService;
import nl.wijkbord.organisation.UserDetails;
import nl.wijkbord.organisation.UserService;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.rounds.Round;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is no longer somebody's to see leaves that person's open screens within two seconds. */
@WireTest
@SuppressWarnings("NullAway.Init")
class RevocationTests {

    private static final Duration SOON = Duration.ofSeconds(2);
    /** When it is evening, and midnight comes long before the end of a session. */
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);

    private static final String TITLE = "Zwerfafval bij de winkels";

    @Autowired
    private Secrets secrets;

    @Autowired
    private CardWork work;

    @Autowired
    private UserService users;

    @Autowired
    private TestClock clock;

    @Autowired
    private Days days;

    @Autowired
    private TeamService teams;

    @Autowired
    private List<Round> rounds;

    @LocalServerPort
    private int port;

    private CanaryTown town;

    private CardRef card;
    private String number = "";
    private Tab board;
    private Tab panel;

    @BeforeEach
    void aWijkagentLooks() {
        clock.becomes(TODAY);
        clock.pass(Duration.ofHours(12));
        town = secrets.town();
        card = secrets.shared(TITLE);
        number = secrets.number(card.id()).toString();
        town.off();
        board = town.tab(port, "wijkagent").open("wijk/" + town.slug(town.noord));
        panel = town.tab(port, "wijkagent").open("wijk/" + town.slug(town.noord) + "/kaart/" + number);
        assertThat(board.received()).contains(TITLE);
        assertThat(panel.received()).contains(TITLE, "Sinds een week");
    }

    @AfterEach
    void off() {
        town.off();
    }

    @Test
    void aShareThatIsWithdrawnTakesTheCardOffTheBoardAndOutOfThePanel() {
        town.as("wijkbeheerder");
        work.show(card, Visibility.EIGEN_ORGANISATIE, Set.of());

        assertThat(hears(board, this::isGone)).isTrue();
        assertThat(hears(panel, it -> it.contains("Niet gevonden"))).isTrue();
        board.forget();
        assertThat(board.open("wijken").received()).doesNotContain(TITLE);
    }

    @Test
    void whoLookedAlongForAWhileSeesNothingWhenThatIsWithdrawn() {
        var shared = shareForAWhile();

        work.stopSharing(shared, town.politie);

        assertThat(hears(board, this::isGone)).isTrue();
        assertThat(hears(panel, it -> it.contains("Niet gevonden"))).isTrue();
    }

    @Test
    void whoLookedAlongUntilTodaySeesNothingTomorrow() {
        shareForAWhile();
        assertThat(isGone(board.look())).isFalse();

        clock.pass(Duration.ofHours(12));
        rounds.stream()
                .filter(it -> it.name().equals("card.shares"))
                .forEach(it -> it.look().run());

        assertThat(hears(board, this::isGone)).isTrue();
        assertThat(hears(panel, it -> it.contains("Niet gevonden"))).isTrue();
        assertThat(seenAgain()).doesNotContain(TITLE);
    }

    /** Only the zorg may see it, and the politie until and with today. */
    private CardRef shareForAWhile() {
        town.as("wijkbeheerder");
        var limited = work.show(card, Visibility.BEPERKT, Set.of(town.zorg));
        var shared = work.share(limited, new ShareInput(town.politie, "mee in de straat", TODAY, Reason.NONE));
        panel = town.tab(port, "wijkagent").open("wijk/" + town.slug(town.noord) + "/kaart/" + number);
        board = town.tab(port, "wijkagent").open("wijk/" + town.slug(town.noord));
        assertThat(board.received()).contains(TITLE);
        assertThat(panel.received()).contains("mee in de straat");
        return shared;
    }

    private boolean isGone(String answer) {
        return answer.contains("\"gone\":[\"" + number + "\"]");
    }

    @Test
    void aSeatThatEndsTakesTheBoardAway() {
        town.as("beheerder");
        ends("wijkagent", TODAY.minusDays(1));

        assertThat(hears(board, RevocationTests::startsAnew)).isTrue();
        assertThat(hears(panel, RevocationTests::startsAnew)).isTrue();
        assertThat(seenAgain()).doesNotContain(TITLE);
    }

    @Test
    void aSeatWhoseLastDayIsOverTakesTheBoardAway() {
        town.as("beheerder");
        ends("wijkagent", TODAY);
        assertThat(startsAnew(board.look())).isFalse();

        clock.pass(Duration.ofHours(3));
        days.pass();

        assertThat(hears(board, RevocationTests::startsAnew)).isTrue();
        assertThat(seenAgain()).doesNotContain(TITLE);
    }

    @Test
    void anOrganisationThatLeavesTheTeamLosesTheBoard() {
        town.as("beheerder");
        compose(it -> !it.equals(town.politie));

        assertThat(hears(board, RevocationTests::startsAnew)).isTrue();
        assertThat(hears(panel, RevocationTests::startsAnew)).isTrue();
        assertThat(seenAgain()).doesNotContain(TITLE);
    }

    @Test
    void anotherOrganisationThatLeavesTheTeamLeavesTheScreenAlone() {
        town.as("beheerder");
        compose(it -> !it.equals(town.corporatie));

        assertThat(startsAnew(board.look())).isFalse();
    }

    private void compose(Predicate<OrganisationId> stays) {
        var noord = teams.all().stream()
                .filter(it -> it.wijk().id().equals(town.noord))
                .findAny()
                .orElseThrow();
        teams.compose(noord, noord.organisations().stream().filter(stays).collect(Collectors.toSet()));
    }

    @Test
    void aSeatElsewhereThatEndsLeavesTheScreenAlone() {
        town.as("beheerder");
        ends("manager", TODAY.minusDays(1));

        assertThat(startsAnew(board.look())).isFalse();
    }

    /** From now on that day is the last one of that person's first seat. */
    private void ends(String name, LocalDate lastDay) {
        var user = user(name);
        users.lasts(user.id(), user.version(), user.stays().getFirst().id(), null, lastDay);
    }

    private UserDetails user(String name) {
        return users.find(town.person(name).username()).orElseThrow();
    }

    /** What comes when the board is asked for once more. */
    private String seenAgain() {
        board.forget();
        board.get("/wijk/" + town.slug(town.noord));
        return board.received();
    }

    private static boolean startsAnew(String answer) {
        return answer.contains("location.reload") || answer.contains("sessionExpired");
    }

    /** Asks until it is told, or too late. */
    private static boolean hears(Tab tab, Predicate<String> told) {
        var end = System.nanoTime() + SOON.toNanos();
        var heard = false;
        while (!heard && System.nanoTime() < end) {
            heard = told.test(tab.look());
        }
        return heard;
    }
}
