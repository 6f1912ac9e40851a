package nl.wijkbord.dossier.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.ui.CardSidePanels;
import nl.wijkbord.card.ui.OpenCard;
import nl.wijkbord.dossier.Noord;
import nl.wijkbord.dossier.ReferenceInput;
import nl.wijkbord.dossier.ReferenceService;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.ui.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Somebody stands with the focus in a list while the card changes. */
@WijkbordTest
@ExtendWith(Screen.class)
@Import(Noord.class)
@SuppressWarnings("NullAway.Init")
class ReferenceStillnessTests {

    @Autowired
    private Noord noord;

    @Autowired
    private CardSidePanels panels;

    @Autowired
    private CardService cards;

    @Autowired
    private CardWork work;

    @Autowired
    private ReferenceService references;

    @Autowired
    private Spotlight spotlight;

    private CardId id;

    @BeforeEach
    void report() {
        id = noord.signal(Visibility.WIJKTEAM).id();
    }

    @AfterEach
    void leave() {
        UI.getCurrent().removeAll();
        spotlight.off();
    }

    @Test
    void aReferenceStaysTheSameLineWhenSomethingElseChanged() {
        spotlight.on(noord.bo);
        references.add(id, new ReferenceInput("Zaaksysteem", "Z-26-0113"), Reason.NONE);
        var row = cards.rows(Set.of(id), noord.bo.clearance()).getFirst();
        var card = new OpenCard(panels.open(row.number(), noord.bo::clearance, () -> {}));
        var before = card.sign("Verwijzing Z-26-0113 verwijderen");

        work.expectBefore(row.ref(), null);
        card.panel().refresh();

        assertThat(card.sign("Verwijzing Z-26-0113 verwijderen")).isSameAs(before);
    }
}
