package nl.wijkbord.board.ui;

import static com.github.mvysny.kaributesting.v10.ElementUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.ui.CardSidePanel;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Site;
import nl.wijkbord.town.Town;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a letter does on a tile that has the focus. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class TileKeysTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private CardService reading;

    @Autowired
    private Wijken wijken;

    @Autowired
    private Site site;

    private Viewer wijkbeheerder;
    private CardRow card;

    @BeforeEach
    void aBoardWithACard() {
        var corporatie = town.organisation("corporatie");
        var wijk = town.wijk("zuidoost", corporatie);
        wijkbeheerder = town.person("wijkbeheerder", corporatie, Role.PROFESSIONAL, wijk);
        card = cards.signal(wijkbeheerder, wijk, "Zwerfafval bij de winkels", Visibility.WIJKTEAM);
        site.visit(wijkbeheerder, "wijk/" + wijken.find(wijk).orElseThrow().slug());
    }

    @AfterEach
    void leave() {
        Site.leave();
    }

    @Test
    void theLetterOfMineGivesTheCardToWhoPressesIt() {
        press("I");

        assertThat(reading.rows(Set.of(card.id()), wijkbeheerder.clearance())
                        .getFirst()
                        .leadUser())
                .isEqualTo(wijkbeheerder.id());
    }

    @Test
    void aLetterThatMeansNothingOnlyOpensTheCard() {
        press("X");

        assertThat(_find(CardSidePanel.class)).hasSize(1);
        assertThat(reading.rows(Set.of(card.id()), wijkbeheerder.clearance())
                        .getFirst()
                        .leadUser())
                .isNull();
    }

    @Test
    void aColumnThatWasUnfoldedStaysSoUnderOtherFilters() {
        assertThat(folded()).containsExactly("AFGEROND");

        tell("stage-fold", Map.of("stage", "AFGEROND", "folded", false));
        _click(_get(NativeButton.class, spec -> spec.withText("Signalen")));

        assertThat(folded()).isEmpty();
    }

    @Test
    void whereNoColumnIsTheNextStepItsKeyOpensTheMenu() {
        site.visit(wijkbeheerder, Site.address() + "?" + BoardAddress.VIEW + "=" + BoardAddress.BY_LEAD);
        press("S-right");

        var screen = UI.getCurrent().getInternals();
        screen.getStateTree().runExecutionsBeforeClientResponse();
        assertThat(screen.dumpPendingJavaScriptInvocations())
                .anySatisfy(it -> assertThat(it.getInvocation().getExpression()).contains("menuOf"));
        assertThat(reading.rows(Set.of(card.id()), wijkbeheerder.clearance())
                        .getFirst()
                        .lead())
                .isNull();
    }

    @Test
    void theWayFromAColumnLeadsToTheQueueOfTheSameBoard() {
        _click(_get(NativeButton.class, spec -> spec.withText("Signalen")));

        tell("stage-queue", Map.of());

        var address = Site.part(BoardPane.class).address();
        assertThat(address.isQueue()).isTrue();
        assertThat(address.get("soort")).containsExactly("signaal");
    }

    /** The columns that were folded when the board was last drawn. */
    private static List<String> folded() {
        var screen = UI.getCurrent().getInternals();
        screen.getStateTree().runExecutionsBeforeClientResponse();
        return screen.dumpPendingJavaScriptInvocations().stream()
                .flatMap(it -> it.getInvocation().getParameters().stream())
                .filter(JsonNode.class::isInstance)
                .map(it -> ((JsonNode) it).path("stages"))
                .filter(JsonNode::isArray)
                .reduce((_, last) -> last)
                .orElseThrow()
                .valueStream()
                .filter(it -> it.path("folded").asBoolean())
                .map(it -> it.path("stage").asString())
                .toList();
    }

    private void press(String key) {
        tell("card-key", Map.of("card", card.number().toString(), "key", key));
    }

    private static void tell(String deed, Map<String, ?> detail) {
        var canvas = _get(BoardCanvas.class).getElement();
        var told = Map.of("event.detail", detail);
        _fireDomEvent(canvas, new DomEvent(canvas, deed, JsonMapper.shared().valueToTree(told)));
    }
}
