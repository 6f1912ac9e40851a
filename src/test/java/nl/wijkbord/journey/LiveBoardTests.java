package nl.wijkbord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two partners on one board: what one does the other sees, and what is not shared never leaves the server. */
@SuppressWarnings("NullAway.Init")
class LiveBoardTests extends JourneyScene {

    private static final String SECRET = "Spanning tussen buren in portiek";

    @Autowired
    private JdbcClient database;

    @Test
    void whatOneMovesTheOtherSeesAndWhatIsKeptNeverReachesTheOther() {
        var wijkbeheerder = browsers.signIn("wijkbeheerder").board("zuidoost");
        var wijkagent = browsers.signIn("wijkagent").board("zuidoost");
        var card = number("Winkelwagens blijven achter in het plantsoen");
        wijkagent.sees(card, "NIEUW");

        wijkbeheerder.moveRight(card);

        wijkagent.sees(card, "TE_BESPREKEN");
        wijkbeheerder.sees(card, "TE_BESPREKEN");
        wijkagent.open("/wijken").page().locator("li.tile").first().waitFor();
        assertThat(wijkbeheerder.received()).as("the scanner works").contains(SECRET);
        assertThat(wijkagent.received()).doesNotContain(SECRET).doesNotContainPattern(number(SECRET) + "\\b");
    }

    @Test
    void aHiddenCardAndAnUnknownCardAreTheSamePage() {
        var wijkagent = browsers.signIn("wijkagent");
        var hidden = answer(wijkagent, "/k/" + number(SECRET));
        var unknown = answer(wijkagent, "/k/SIG-999");
        assertThat(hidden).isEqualTo(unknown);
        assertThat(answer(wijkagent, "/wijk/zuidoost/kaart/" + number(SECRET)))
                .isEqualTo(answer(wijkagent, "/wijk/zuidoost/kaart/SIG-999"));
        assertThat(answer(wijkagent, "/wijk/zuidwest")).isEqualTo(answer(wijkagent, "/wijk/bestaat-niet"));
    }

    /** What a person gets to read at an address. */
    private static String answer(Person person, String path) {
        person.open(path);
        var text = person.page().locator(".not-found");
        text.waitFor();
        return text.innerText() + person.page().title();
    }

    private String number(String title) {
        return "SIG-"
                + database.sql("select number from card where title = ?")
                        .param(title)
                        .query(Integer.class)
                        .single();
    }
}
