package nl.wijkbord.board.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Set;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Feedback;
import nl.wijkbord.card.Outcome;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Waiting;
import nl.wijkbord.card.WaitingReason;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.town.Site;
import nl.wijkbord.ui.Times;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody chooses what becomes of several cards, while somebody else works on. */
@SuppressWarnings("NullAway.Init")
class BulkMeanwhileTests extends BulkScene {

    @Autowired
    private CardWork work;

    @Autowired
    private CardMoves moves;

    @Autowired
    private Times times;

    @BeforeEach
    void bothAreMarked() {
        openBoard(wijkmanager);
        mark(first, second);
    }

    @Test
    void aLeadThatSomebodyTookMeanwhileIsNotOverruled() {
        press("Trekker");
        meanwhile(() -> work.giveTo(first.ref(), politie, null));

        giveToTheGemeente();

        assertThat(now(wijkmanager, first).lead()).isEqualTo(politie);
        assertThat(now(wijkmanager, second).lead()).isEqualTo(gemeente);
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

        assertThat(now(wijkmanager, first).stage()).isEqualTo(Stage.WACHT_OP);
        assertThat(now(wijkmanager, second).stage()).isEqualTo(Stage.AFGEROND);
    }

    @Test
    void whatDoesNotTouchTheDecisionDoesNotStandInItsWay() {
        press("Trekker");
        meanwhile(() -> work.say(first.ref(), it -> it.telling("Nu ook op het hek"), Reason.NONE));

        giveToTheGemeente();

        assertThat(now(wijkmanager, first).lead()).isEqualTo(gemeente);
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
        choose("Organisatie", organisation(gemeente));
        save("Opslaan");
    }
}
