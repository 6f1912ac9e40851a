package nl.wijkbord.card.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.organisation.PartnerService;
import nl.wijkbord.organisation.PartnerSheet;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Site;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever opens an urgent card can call at once. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class UrgentCardTests {

    @Autowired
    private Town town;

    @Autowired
    private Site site;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Organisations organisations;

    @Autowired
    private PartnerService service;

    @Autowired
    private Cards cards;

    @Autowired
    private CardWork work;

    @Autowired
    private CardSidePanels panels;

    private WijkId wijk;
    private Viewer leader;
    private Viewer worker;
    private Viewer wethouder;
    private CardRow card;

    @BeforeEach
    void aTeamOfTwo() {
        var handhaving = town.organisation("handhaving");
        var welzijn = town.organisation("welzijn");
        organisations.forget();
        wijk = town.wijk("noord", handhaving, welzijn);
        leader = town.person("teamleider", handhaving, Role.ORG_LEAD, wijk);
        worker = town.person("opbouwwerker", welzijn, Role.PROFESSIONAL, wijk);
        wethouder = town.person("wethouder", welzijn, Role.EXECUTIVE_READER, wijk);
        spotlight.on(leader);
        service.change(
                handhaving, -1, PartnerSheet.EMPTY.urgent("Handhaver van dienst", "14 0318", "Elke dag"), Reason.NONE);
        card = cards.signal(leader, wijk, "Boom op de weg", Visibility.WIJKTEAM);
    }

    @AfterEach
    void leave() {
        Site.leave();
        spotlight.off();
    }

    private void urgent() {
        spotlight.on(leader);
        work.say(card.ref(), it -> it.within(Priority.URGENT), Reason.NONE);
    }

    private OpenCard open(Viewer viewer) {
        site.visit(viewer, PartnersView.PATH);
        UI.getCurrent().removeAll();
        spotlight.on(viewer);
        return new OpenCard(panels.open(card.number(), viewer::clearance, () -> {}));
    }

    private static List<String> numbers() {
        return _find(UrgentLines.class).stream()
                .flatMap(it -> _find(it, Anchor.class).stream())
                .map(Anchor::getHref)
                .toList();
    }

    @Test
    void everyNumberIsOnePress() {
        urgent();

        open(worker);

        assertThat(numbers()).containsExactly("tel:112", "tel:09008844", "tel:140318");
        assertThat(_find(UrgentLines.class))
                .singleElement()
                .satisfies(it -> assertThat(it.getElement().getTextRecursively())
                        .contains("Een kaart wacht tot iemand kijkt.", "Handhaver van dienst:", "(Elke dag)"));
    }

    @Test
    void itComesWhenAnotherCallsTheOpenCardUrgent() {
        var open = open(worker);
        assertThat(numbers()).isEmpty();

        urgent();
        spotlight.on(worker);
        open.panel().refresh();

        assertThat(numbers()).hasSize(3);
    }

    @Test
    void aReaderOfTitlesIsNotToldThatACardIsUrgent() {
        urgent();

        open(wethouder);

        assertThat(numbers()).isEmpty();
    }
}
