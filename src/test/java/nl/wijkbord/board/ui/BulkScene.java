package nl.wijkbord.board.ui;

import static com.github.mvysny.kaributesting.v10.ElementUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import java.util.Arrays;
import java.util.Map;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.OrganisationName;
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
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** A board with two cards of a wijkmanager, which a wijkagent sees too; somebody marks them and presses a button. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
abstract class BulkScene {

    @Autowired
    protected Town town;

    @Autowired
    protected Cards cards;

    @Autowired
    protected Spotlight spotlight;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Wijken wijken;

    @Autowired
    private Site site;

    protected OrganisationId gemeente;
    protected OrganisationId politie;
    protected WijkId wijk;
    protected Viewer wijkmanager;
    protected Viewer wijkagent;
    protected CardRow first;
    protected CardRow second;

    @BeforeEach
    void aTeamOfTwo() {
        gemeente = town.organisation("gemeente");
        politie = town.organisation("politie");
        organisations.forget();
        wijk = town.wijk("zuidoost", gemeente, politie);
        wijkmanager = town.seated("wijkmanager", gemeente, Role.COORDINATOR, wijk);
        wijkagent = town.seated("wijkagent", politie, Role.PROFESSIONAL, wijk);
        first = cards.signal(wijkmanager, wijk, "Zwerfafval bij de winkels", Visibility.WIJKTEAM);
        second = cards.signal(wijkmanager, wijk, "Graffiti op de school", Visibility.WIJKTEAM);
    }

    @AfterEach
    void leave() {
        Site.leave();
    }

    protected void openBoard(Viewer viewer) {
        site.visit(viewer, "wijk/" + wijken.find(wijk).orElseThrow().slug());
    }

    protected static void mark(CardRow... some) {
        var numbers = Arrays.stream(some).map(it -> it.number().toString()).toList();
        var told = JsonMapper.shared().valueToTree(Map.of("event.detail", Map.of("cards", numbers)));
        var canvas = _get(BoardCanvas.class).getElement();
        _fireDomEvent(canvas, new DomEvent(canvas, "cards-marked", told));
    }

    protected static void press(String words) {
        _click(_get(_get(BulkBar.class), NativeButton.class, it -> it.withText(words)));
    }

    protected static void save(String words) {
        _click(_get(_get(Dialog.class), Button.class, it -> it.withText(words)));
    }

    protected static <T> void choose(String label, T value) {
        ComboBox<T> box = box(label);
        _setValue(box, value);
    }

    @SuppressWarnings("unchecked")
    protected static <T> ComboBox<T> box(String label) {
        return _get(ComboBox.class, it -> it.withLabel(label));
    }

    protected OrganisationName organisation(OrganisationId id) {
        return organisations.find(id).orElseThrow();
    }

    protected CardRow now(Viewer viewer, CardRow card) {
        return cards.row(card.ref(), viewer);
    }

    protected static String notice() {
        return _get(getNotifications().getLast(), Span.class).getText();
    }
}
