package nl.wijkbord.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The words of an address that narrow the board down. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class FilterWordsTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private CardService reading;

    @Autowired
    private FilterWords words;

    @Autowired
    private FilterChoices choices;

    @Autowired
    private Wijken wijken;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private JdbcClient database;

    private WijkId wijk;
    private Viewer agent;
    private CardRow one;
    private CardRow other;

    @BeforeEach
    void twoCards() {
        var politie = town.organisation("politie");
        wijk = town.wijk("noord", politie);
        agent = town.person("agent", politie, Role.PROFESSIONAL, wijk);
        one = cards.signal(agent, wijk, "Zwerfafval", Visibility.WIJKTEAM);
        other = cards.signal(agent, wijk, "Lantaarn", Visibility.WIJKTEAM);
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void aBuurtIsChosenByItsName() {
        move(one, buurt("Blauwe Zoom"));

        assertThat(board("buurt", "blauwe-zoom")).containsExactly(one.id());
        assertThat(choices.of("buurt")).extracting(Choice::word).containsExactly("blauwe-zoom");
        assertThat(choices.label("buurt", "blauwe-zoom")).isEqualTo("Blauwe Zoom");
    }

    @Test
    void aBuurtOfAnotherWijkIsNotOffered() {
        var elsewhere = town.wijk("zuid", agent.organisation());
        database.sql("insert into buurt (id, wijk_id, name, position) values (?, ?, 'Vreemd', 1)")
                .params(UUID.randomUUID(), elsewhere.value())
                .update();
        wijken.forget();

        assertThat(choices.of("buurt")).isEmpty();
    }

    @Test
    void whatNobodyPickedUpForAWorkingWeekIsFound() {
        database.sql("update card set stage_since = stage_since - interval '15' day where id = ?")
                .param(other.id().value())
                .update();

        assertThat(board("nodig", "onbekeken")).containsExactly(other.id());
    }

    private List<CardId> board(String name, String word) {
        var address = BoardAddress.ofAll().with(name, List.of(word));
        return reading.board(words.read(address, agent), agent.clearance()).stream()
                .map(CardRow::id)
                .toList();
    }

    private UUID buurt(String name) {
        var id = UUID.randomUUID();
        database.sql("insert into buurt (id, wijk_id, name, position) values (?, ?, ?, 1)")
                .params(id, wijk.value(), name)
                .update();
        wijken.forget();
        return id;
    }

    private void move(CardRow card, UUID buurt) {
        database.sql("update card set buurt_id = ? where id = ?")
                .params(buurt, card.id().value())
                .update();
    }
}
