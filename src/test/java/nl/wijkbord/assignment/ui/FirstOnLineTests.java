package nl.wijkbord.assignment.ui;

import static nl.wijkbord.card.ui.OpenCard.notice;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AskingTeam;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.ui.Screen;
import nl.wijkbord.ui.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Saying yes from a line of work that was not told yet what another decided. */
@WijkbordTest
@ExtendWith(Screen.class)
@SuppressWarnings("NullAway.Init")
class FirstOnLineTests {

    @Autowired
    private ObjectProvider<AskingTeam> teams;

    @Autowired
    private Cards cards;

    @Autowired
    private CardWork work;

    @Autowired
    private FirstOnLine lines;

    @Autowired
    private Spotlight spotlight;

    private AskingTeam team;
    private CardRow line;

    @BeforeEach
    void welzijnIsAsked() {
        team = teams.getObject();
        var card = team.card();
        spotlight.on(team.wijkmanager);
        line = cards.row(work.giveTo(card.ref(), team.welzijn, null).ref(), team.opbouwwerker);
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    private void sayYes() {
        spotlight.on(team.opbouwwerker);
        lines.on(() -> line, () -> {}).getFirst().run().run();
    }

    private CardRow now() {
        return cards.row(line.ref(), team.opbouwwerker);
    }

    @Test
    void whatTheLineDoesNotShowYetIsToldFirst() {
        work.giveTo(line.ref(), team.welzijn, team.opbouwwerker.id());

        sayYes();

        assertThat(notice()).isEqualTo(Texts.get("ui.conflict"));
        assertThat(now().lead()).isNull();
    }

    @Test
    void whatTheLineShowsIsTaken() {
        sayYes();

        assertThat(now().lead()).isEqualTo(team.welzijn);
    }
}
