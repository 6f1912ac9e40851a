package nl.wijkbord.wire;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.privacy.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page holds its first screen in a script; what somebody typed on a card stays words there. */
@WireTest
@SuppressWarnings("NullAway.Init")
class PageSourceTests {

    private static final String PLANTED = "<h1 class=planted>";
    private static final String CARD = "/kaart/SIG-0";
    private static final String HARM_IN_ADDRESS = "%3C/script%3E%3Ch1%20class=planted%3E";
    private static final String HARM = "</script><!--" + PLANTED + "Wit scherm";

    @Autowired
    private Secrets secrets;

    @Autowired
    private CardWork work;

    @LocalServerPort
    private int port;

    private CanaryTown town;
    private String card = "";

    @BeforeEach
    void somebodyTypesTags() {
        town = secrets.town();
        CardRef typed = secrets.shared(HARM);
        work.say(typed, it -> it.telling(HARM), Reason.NONE);
        card = "/kaart/" + secrets.number(typed.id());
        town.off();
    }

    @AfterEach
    void off() {
        town.off();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?weergave=lijst", CARD, "?q=" + HARM_IN_ADDRESS})
    void noWordsEndTheScriptTheyStandIn(String where) {
        var path = "wijk/" + town.slug(town.noord) + where.replace(CARD, card);

        var page = town.tab(port, "wijkagent").get("/" + path).body();

        assertThat(page).contains("class=planted").doesNotContain(PLANTED);
    }
}
