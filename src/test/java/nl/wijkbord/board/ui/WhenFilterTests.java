package nl.wijkbord.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.People;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.ui.Times;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asking a board how old cards are, before when they must be done, since when they changed, and who does them. */
@SuppressWarnings("NullAway.Init")
class WhenFilterTests extends FilterScene {

    @Autowired
    private FilterPeople people;

    @Autowired
    private People everybody;

    @Autowired
    private Times times;

    @Autowired
    private JdbcClient database;

    @Test
    void everyCardIsOfOneAge() {
        for (var days : List.of(1, 6, 8, 27, 29, 400)) {
            made(days);
        }

        assertThat(board(wijkagent, "leeftijd", "tot-1-week")).containsExactly("1", "6");
        assertThat(board(wijkagent, "leeftijd", "1-4-weken")).containsExactly("8", "27");
        assertThat(board(wijkagent, "leeftijd", "vanaf-4-weken")).containsExactly("29", "400");
        assertThat(board(wijkagent, "leeftijd", "tot-1-week", "vanaf-4-weken")).hasSize(4);
        assertThat(board(wethouder, "leeftijd", "tot-1-week"))
                .as("told with the title")
                .hasSize(2);
    }

    @Test
    void aDayIsPastOrThisWeekOrThereIsNone() {
        var today = times.today();
        due("gisteren", today.minusDays(1));
        due("vandaag", today);
        due("zondag", today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
        due("later", today.plusDays(8));
        card("ooit");

        assertThat(board(wijkagent, "termijn", "te-laat")).containsExactly("gisteren");
        assertThat(board(wijkagent, "termijn", "deze-week")).containsExactlyInAnyOrder("vandaag", "zondag");
        assertThat(board(wijkagent, "termijn", "geen")).containsExactly("ooit");
        assertThat(board(wethouder, "termijn", "geen")).isEmpty();
    }

    @Test
    void aCardChangedSinceADayOrNot() {
        changed("vandaag", 0);
        changed("eergisteren", 2);
        changed("vorige maand", 30);

        assertThat(board(wijkagent, "sinds", "vandaag")).containsExactly("vandaag");
        assertThat(board(wijkagent, "sinds", "7-dagen")).containsExactlyInAnyOrder("vandaag", "eergisteren");
        assertThat(board(wijkagent, "sinds", times.today().minusDays(30).toString()))
                .hasSize(3);
        for (var nonsense : List.of("morgen", "0000-01-01", "+999999999-12-31", "2026-02-31")) {
            assertThat(board(wijkagent, "sinds", nonsense)).as(nonsense).hasSize(3);
        }
        assertThat(board(wethouder, "sinds", "7-dagen")).isEmpty();
    }

    @Test
    void newsIsWhatChangedSinceTheLastDayIWasHere() {
        changed("vandaag", 0);
        changed("vorige week", 7);
        assertThat(board(wijkagent, "nodig", "nieuws")).as("never here before").hasSize(2);

        saw(wijkagent, card("gezien"), 3);

        assertThat(board(wijkagent, "nodig", "nieuws")).containsExactlyInAnyOrder("vandaag", "gezien");
        assertThat(board(wijkbeheerder, "nodig", "nieuws"))
                .as("of whom it is no news")
                .hasSize(3);
        assertThat(board(wethouder, "nodig", "nieuws")).isEmpty();
    }

    @Test
    void theCardsOfAColleagueAreFoundByWhoSeesThem() {
        var shared = cards.signal(wijkbeheerder, wijk, "gedeeld", Visibility.WIJKTEAM);
        var hidden = cards.signal(wijkbeheerder, wijk, "verborgen", Visibility.EIGEN_ORGANISATIE);
        card("van niemand");
        spotlight.on(wijkbeheerder);
        work.giveTo(shared.ref(), wijkbeheerder.organisation(), wijkbeheerder.id());
        work.giveTo(hidden.ref(), wijkbeheerder.organisation(), wijkbeheerder.id());

        assertThat(board(wijkbeheerder, "wie", "mij")).containsExactlyInAnyOrder("gedeeld", "verborgen");
        assertThat(board(wijkagent, "wie", username(wijkbeheerder))).containsExactly("gedeeld");
        assertThat(board(wijkagent, "wie", "mij", username(wijkbeheerder))).containsExactly("gedeeld");
        assertThat(board(wijkagent, "wie", username(wijkagent))).isEmpty();
    }

    @Test
    void onlyColleaguesOfWijkenOneReadsAreOfferedAndKnown() {
        var elsewhere = town.wijk("zuid", wijkagent.organisation());
        var other = town.seated("wijkagent zuid", wijkagent.organisation(), Role.PROFESSIONAL, elsewhere);
        card("van niemand");

        assertThat(people.choices(wijkagent)).extracting(Choice::label).containsExactly("wijkbeheerder");
        assertThat(people.choices(wethouder)).isEmpty();
        assertThat(people.choices(other)).isEmpty();
        assertThat(board(wijkagent, "wie", username(other)))
                .as("a stranger is nobody")
                .isEqualTo(board(wijkagent, "wie", "bestaat-niet"))
                .hasSize(1);
    }

    private CardRow card(String title) {
        return cards.signal(wijkbeheerder, wijk, title, Visibility.WIJKTEAM);
    }

    private void made(int daysAgo) {
        set("created_at", card(String.valueOf(daysAgo)), daysAgo);
    }

    private void changed(String title, int daysAgo) {
        set("changed_at", card(title), daysAgo);
    }

    private void set(String field, CardRow card, int daysAgo) {
        database.sql("update card set " + field + " = " + field + " - interval '" + daysAgo + "' day where id = ?")
                .param(card.id().value())
                .update();
    }

    private void due(String title, LocalDate day) {
        work.expectBefore(card(title).ref(), day);
    }

    private void saw(Viewer who, CardRow card, int daysAgo) {
        spotlight.on(who);
        pages.open(card.number(), who.clearance());
        database.sql("update card_seen set seen_at = ? where user_id = ?")
                .params(
                        LocalDateTime.now(ZoneOffset.UTC).minusDays(daysAgo),
                        who.id().value())
                .update();
    }

    private String username(Viewer viewer) {
        return everybody.name(viewer.id()).orElseThrow().username();
    }

    private List<String> board(Viewer viewer, String name, String... values) {
        return found(viewer, name, values).stream()
                .map(CardRow::title)
                .sorted(Comparator.comparing(String::length).thenComparing(it -> it))
                .toList();
    }
}
