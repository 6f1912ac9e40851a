package nl.wijkbord.board.ui;

import static com.github.mvysny.kaributesting.v10.ElementUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static nl.wijkbord.card.ui.OpenCard.confirm;
import static nl.wijkbord.card.ui.OpenCard.fill;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.ConsultationService;
import nl.wijkbord.assignment.DecisionRow;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Offer;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Site;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What others decide while a tile hangs in the air. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class DraggingTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private CardWork work;

    @Autowired
    private Wijken wijken;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Site site;

    @Autowired
    private CardMoves moves;

    @Autowired
    private ConsultationService consultations;

    private OrganisationId corporatie;
    private OrganisationId welzijn;
    private WijkId wijk;
    private Viewer wijkmanager;
    private CardRow card;

    @BeforeEach
    void aBoardOfWhoDoesWhat() {
        corporatie = town.organisation("corporatie");
        welzijn = town.organisation("welzijn");
        wijk = town.wijk("zuidoost", corporatie, welzijn);
        organisations.forget();
        wijkmanager = town.person("wijkmanager", corporatie, Role.COORDINATOR, wijk);
        card = cards.signal(wijkmanager, wijk, "Zwerfafval", Visibility.WIJKTEAM);
        site.visit(
                wijkmanager,
                BoardAddress.ofWijk(wijken.find(wijk).orElseThrow().slug())
                        .with(BoardAddress.VIEW, List.of(BoardAddress.BY_LEAD))
                        .url());
    }

    @AfterEach
    void leave() {
        Site.leave();
    }

    @Test
    void whatAnotherAskedMeanwhileIsNotOverruled() {
        tell("card-lift", Map.of("card", card.number().toString()));
        spotlight.on(town.person("coordinator", welzijn, Role.COORDINATOR, wijk));
        work.giveTo(card.ref(), corporatie, null);
        spotlight.on(wijkmanager);
        _get(BoardPane.class).look(Set.of(card.id()));

        drop();

        assertThat(now().lead()).isNull();
        assertThat(now().offer()).extracting(Offer::to).isEqualTo(corporatie);
    }

    @Test
    void whatNobodyTouchedGoesWhereItIsDropped() {
        tell("card-lift", Map.of("card", card.number().toString()));

        drop();

        assertThat(now().offer()).extracting(Offer::to).isEqualTo(welzijn);
    }

    @Test
    void whatThePartnersTalkAboutGoesToOneOfThemForAReason() {
        spotlight.on(wijkmanager);
        card = cards.row(moves.move(card.ref(), Stage.TE_BESPREKEN, null).ref(), wijkmanager);
        _get(BoardPane.class).look(Set.of(card.id()));
        tell("card-lift", Map.of("card", card.number().toString()));

        drop();
        assertThat(now().offer()).isNull();
        confirm("Beslissen");
        assertThat(_get(TextArea.class).getErrorMessage()).isNotBlank();
        assertThat(now().offer()).isNull();
        fill("Waarom", "Zij kennen de straat");
        confirm("Beslissen");

        assertThat(now().offer()).extracting(Offer::to).isEqualTo(welzijn);
        assertThat(consultations.decisions(card.id(), wijkmanager.clearance()))
                .extracting(DecisionRow::reason)
                .containsExactly("Zij kennen de straat");
    }

    private CardRow now() {
        return cards.row(card.ref(), wijkmanager);
    }

    private void drop() {
        var column = organisations.find(welzijn).orElseThrow().slug();
        tell("card-move", Map.of("card", card.number().toString(), "from", LeadColumns.NOBODY, "stage", column));
    }

    private static void tell(String deed, Map<String, ?> detail) {
        var canvas = _get(BoardCanvas.class).getElement();
        var told = Map.of("event.detail", detail);
        _fireDomEvent(canvas, new DomEvent(canvas, deed, JsonMapper.shared().valueToTree(told)));
    }
}
