package nl.wijkbord.signal.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static nl.wijkbord.card.ui.OpenCard.notice;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardRelations;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.RelationKind;
import nl.wijkbord.card.ui.CardSidePanels;
import nl.wijkbord.card.ui.OpenCard;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.signal.SignalService;
import nl.wijkbord.signal.TwoPartners;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a signal tells how often it was seen, and lets one say that it was seen again. */
@WijkbordTest
@ExtendWith(Screen.class)
@SuppressWarnings("NullAway.Init")
class SightingPageTests {

    private static final String AGAIN = "Nog eens gezien (+1)";

    @Autowired
    private ObjectProvider<TwoPartners> towns;

    @Autowired
    private CardSidePanels panels;

    @Autowired
    private SignalService signals;

    @Autowired
    private CardRelations relations;

    @Autowired
    private Spotlight spotlight;

    private TwoPartners town;
    private CardRow signal;

    @BeforeEach
    void aSignal() {
        town = towns.getObject();
        signal = town.waste(town.wijkbeheerder, "Zwerfafval");
    }

    @Test
    void aCardWithSignalsTellsOfAllOfThem() {
        var other = town.waste(town.wijkbeheerder, "Zakken naast de bak");
        relations.link(other.id(), RelationKind.HOORT_BIJ, signal.number());

        assertThat(open(town.wijkbeheerder).words()).contains("2 keer gezien in 2 signalen");
    }

    @AfterEach
    void leave() {
        UI.getCurrent().removeAll();
        spotlight.off();
    }

    @Test
    void oneButtonCountsAndIsTakenBack() {
        var card = open(town.opbouwwerker);
        assertThat(card.words()).contains("1 keer gezien, vandaag");

        card.pressButton(AGAIN);
        assertThat(card.words()).contains("2 keer gezien, eerst vandaag, laatst vandaag");
        assertThat(notice()).contains(signal.number() + " is nog eens gezien");

        Notices.undoLast();
        assertThat(card.words()).contains("1 keer gezien, vandaag");
    }

    @Test
    void theWeeksAreToldInASentenceToo() {
        signals.seenAgain(signal.id());

        var card = open(town.opbouwwerker);

        assertThat(_find(card.panel(), Div.class, spec -> spec.withClasses("week-blocks")))
                .singleElement()
                .satisfies(it -> assertThat(it.getElement().getAttribute("aria-label"))
                        .isEqualTo("Per week, de laatste 8 weken: 0, 0, 0, 0, 0, 0, 0, 2"));
    }

    @Test
    void onceADayIsSaidWhereOneTriesAgain() {
        var card = open(town.opbouwwerker);
        card.pressButton(AGAIN);

        card.pressButton(AGAIN);

        assertThat(notice()).startsWith("Je hebt vandaag al gezegd");
        assertThat(card.words()).contains("2 keer gezien");
    }

    @Test
    void whoOnlyReadsTitlesFindsNothingOfIt() {
        var card = open(town.wethouder);

        assertThat(card.words()).doesNotContain("keer gezien");
        assertThat(_find(card.panel(), Button.class, spec -> spec.withText(AGAIN)))
                .isEmpty();
    }

    private OpenCard open(Viewer viewer) {
        spotlight.on(viewer);
        return new OpenCard(panels.open(signal.number(), viewer::clearance, () -> {}));
    }
}
