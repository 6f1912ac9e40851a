package nl.wijkbord.board.ui;

import static com.github.mvysny.kaributesting.v10.ElementUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.dom.DomEvent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Feedback;
import nl.wijkbord.card.Outcome;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.Waiting;
import nl.wijkbord.card.WaitingReason;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Site;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Times;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** Somebody chooses what becomes of several cards, while somebody else works on. */
@WijkbordTest
@Import(Site.class)
@SuppressWarnings("NullAway.Init")
class BulkMeanwhileTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private CardWork work;

    @Autowired
    private CardMoves moves;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Wijken wijken;

    @Autowired
    private Times times;

    @Autowired
    private Site site;

    private OrganisationId gemeente;
    private OrganisationId politie;
    private WijkId wijk;
    private Viewer wijkmanager;
    private Viewer wijkagent;
    private CardRow first;
    private CardRow second;

    @BeforeEach
    void aBoardWithTwoMarkedCards() {
        gemeente = town.organisation("gemeente");
        politie = town.organisation("politie");
        organisations.forget();
        wijk = town.wijk("zuidoost", gemeente, politie);
        wijkmanager = town.seated("wijkmanager", gemeente, Role.COORDINATOR, wijk);
        wijkagent = town.seated("wijkagent", politie, Role.PROFESSIONAL, wijk);
        first = cards.signal(wijkmanager, wijk, "Zwerfafval bij de winkels", Visibility.WIJKTEAM);
        second = cards.signal(wijkmanager, wijk, "Graffiti op de school", Visibility.WIJKTEAM);
        site.visit(wijkmanager, "wijk/" + wijken.find(wijk).orElseThrow().slug());
        mark(first, second);
    }

    @AfterEach
    void leave() {
        Site.leave();
    }

    @Test
    void aLeadThatSomebodyTookMeanwhileIsNotOverruled() {
        press("Trekker");
        meanwhile(() -> work.giveTo(first.ref(), politie, null));

        giveToTheGemeente();

        assertThat(now(first).lead()).isEqualTo(politie);
        assertThat(now(second).lead()).isEqualTo(gemeente);
        assertThat(notice()).startsWith("1 van 2 gewijzigd; 1 niet. " + first.number() + ": Iemand heeft dit net");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aCardThatWaitsMeanwhileIsNotClosed() {
        press("Afronden");
        var waiting =
                new Waiting(WaitingReason.PARTNER, "de aannemer", times.today().plusDays(7));
        meanwhile(() -> moves.waitFor(first.ref(), waiting, Reason.NONE));

        choose("Resultaat", Outcome.OPGELOST);
        RadioButtonGroup<Feedback> feedback = _get(RadioButtonGroup.class);
        _setValue(feedback, Feedback.JA);
        save("Afronden");

        assertThat(now(first).stage()).isEqualTo(Stage.WACHT_OP);
        assertThat(now(second).stage()).isEqualTo(Stage.AFGEROND);
    }

    @Test
    void whatDoesNotTouchTheDecisionDoesNotStandInItsWay() {
        press("Trekker");
        meanwhile(() -> work.say(first.ref(), it -> it.telling("Nu ook op het hek"), Reason.NONE));

        giveToTheGemeente();

        assertThat(now(first).lead()).isEqualTo(gemeente);
        assertThat(notice()).isEqualTo("2 kaarten gewijzigd.");
    }

    /** The other one is at work, and the board of the first shows it. */
    private void meanwhile(Runnable deed) {
        spotlight.on(wijkagent);
        deed.run();
        spotlight.on(wijkmanager);
        Site.part(BoardPane.class).look(Set.of(first.id(), second.id()));
    }

    private void giveToTheGemeente() {
        choose("Organisatie", organisations.find(gemeente).orElseThrow());
        save("Opslaan");
    }

    private static void mark(CardRow... some) {
        var numbers = Arrays.stream(some).map(it -> it.number().toString()).toList();
        var told = JsonMapper.shared().valueToTree(Map.of("event.detail", Map.of("cards", numbers)));
        var canvas = _get(BoardCanvas.class).getElement();
        _fireDomEvent(canvas, new DomEvent(canvas, "cards-marked", told));
    }

    private static void press(String words) {
        _click(_get(_get(BulkBar.class), NativeButton.class, it -> it.withText(words)));
    }

    private static void save(String words) {
        _click(_get(_get(Dialog.class), Button.class, it -> it.withText(words)));
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(String label, T value) {
        ComboBox<T> box = _get(ComboBox.class, it -> it.withLabel(label));
        _setValue(box, value);
    }

    private CardRow now(CardRow card) {
        return cards.row(card.ref(), wijkmanager);
    }

    private static String notice() {
        return _get(getNotifications().getLast(), Span.class).getText();
    }
}
