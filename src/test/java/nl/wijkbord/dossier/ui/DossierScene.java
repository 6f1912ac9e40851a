package nl.wijkbord.dossier.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.ui.CardSidePanels;
import nl.wijkbord.card.ui.OpenCard;
import nl.wijkbord.dossier.Noord;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.ui.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** A card that the team of Noord sees, and people who open it. */
@WijkbordTest
@ExtendWith(Screen.class)
@SuppressWarnings("NullAway.Init")
abstract class DossierScene {

    protected static final String NEW = "Nieuwe opmerking";

    @Autowired
    protected Noord noord;

    @Autowired
    protected CardService cards;

    @Autowired
    protected Spotlight spotlight;

    @Autowired
    private CardSidePanels panels;

    protected CardId id;

    @BeforeEach
    void report() {
        id = noord.signal(Visibility.WIJKTEAM).id();
    }

    @AfterEach
    void leave() {
        UI.getCurrent().removeAll();
        spotlight.off();
    }

    protected OpenCard open(Viewer who) {
        spotlight.on(who);
        return new OpenCard(panels.open(row().number(), who::clearance, () -> {}));
    }

    protected CardRow row() {
        return cards.rows(Set.of(id), spotlight.get().clearance()).getFirst();
    }

    /** Where one writes a comment. */
    protected static TextArea field() {
        return _get(TextArea.class, spec -> spec.withLabel(NEW));
    }

    protected static void write(String words) {
        _setValue(field(), words);
    }
}
