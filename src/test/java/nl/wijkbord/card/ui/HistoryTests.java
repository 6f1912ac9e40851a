package nl.wijkbord.card.ui;

import static nl.wijkbord.card.ui.OpenCard.confirm;
import static nl.wijkbord.card.ui.OpenCard.fill;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.RelationKind;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.organisation.People;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.CardBox;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

@WijkbordTest
@ExtendWith(Screen.class)
class HistoryTests {

    @Autowired
    private CardSidePanels panels;

    @Autowired
    private CardWork work;

    @Autowired
    private CardMoves moves;

    @Autowired
    private CardBox cards;

    @Autowired
    private Town town;

    @Autowired
    private Organisations organisations;

    @Autowired
    private People people;

    @Autowired
    private Spotlight spotlight;

    private WijkId wijk;
    private Viewer wijkmanager;
    private CardNumber number;

    @BeforeEach
    void meet() {
        var gemeente = town.organisation("gemeente");
        wijk = town.wijk("noord", gemeente, town.organisation("politie"));
        wijkmanager = town.person("wijkmanager", gemeente, Role.COORDINATOR, wijk);
        organisations.forget();
        people.forget();
        spotlight.on(wijkmanager);
        number = cards.signal("Lantaarn kapot", wijk, Visibility.WIJKTEAM);
    }

    @AfterEach
    void leave() {
        UI.getCurrent().removeAll();
        spotlight.off();
    }

    @Test
    void theHistorySaysInWordsWhatWasDone() {
        work.say(cards.row(number).ref(), face -> face.within(Priority.HOOG), Reason.NONE);
        work.giveTo(cards.row(number).ref(), wijkmanager.organisation(), null);
        moves.move(cards.row(number).ref(), Stage.OPGEPAKT, null);
        var card = open();

        card.turnTo("Geschiedenis");

        assertThat(card.words())
                .contains("Kaart verplaatst · Kolom: Opgepakt (was Nieuw)", "Prioriteit: Hoog (was Normaal)")
                .containsPattern("Trekker: gemeente")
                .doesNotContain("→", "–", "Kaart gewijzigd")
                .contains("Kaart gemaakt")
                .doesNotContain("Sinds een week.");
    }

    @Test
    void theHistoryCanBeNarrowedToSteps() {
        work.say(cards.row(number).ref(), face -> face.within(Priority.HOOG), Reason.NONE);
        moves.move(cards.row(number).ref(), Stage.TE_BESPREKEN, null);
        var card = open();
        card.turnTo("Geschiedenis");

        card.chooseLabel("Toon", "Status");

        assertThat(card.words()).contains("Te bespreken (was Nieuw)").doesNotContain("Hoog (was Normaal)");
    }

    @Test
    void cardsThatBelongTogetherAreLinkedByNumber() {
        var other = cards.signal("Donker achterpad", wijk, Visibility.WIJKTEAM);
        var card = open();

        card.pressButton("Koppel een kaart");
        fill("Deze kaart", RelationKind.HOORT_BIJ);
        fill("Nummer van de andere kaart", other.toString());
        confirm("Opslaan");

        assertThat(card.words()).contains("hoort bij", other + " Donker achterpad");
        card.turnTo("Geschiedenis");
        assertThat(card.words()).contains("Kaart gekoppeld · Koppeling: " + other);
    }

    @Test
    void narrowingWhoSeesTheCardNamesWhoLosesSight() {
        var card = open();

        card.pressSign("Wijzig: Zichtbaar voor");
        fill("Zichtbaar voor", Visibility.EIGEN_ORGANISATIE);

        assertThat(OpenCard.dialogWords()).containsPattern("Ziet de kaart niet meer: politie");
        confirm("Zo delen");
        assertThat(cards.row(number).visibility()).isEqualTo(Visibility.EIGEN_ORGANISATIE);
    }

    @Test
    void aFavouriteIsStillOneNextTime() {
        open().pressSign("Favoriet");

        assertThat(open().sign("Favoriet").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    private OpenCard open() {
        return new OpenCard(panels.open(number, wijkmanager::clearance, () -> {}));
    }
}
