package nl.wijkbord.board.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Charge;
import nl.wijkbord.card.Closing;
import nl.wijkbord.card.Feedback;
import nl.wijkbord.card.Offer;
import nl.wijkbord.card.Outcome;
import nl.wijkbord.card.ShareInput;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.Waiting;
import nl.wijkbord.card.WaitingReason;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Site;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Times;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody marks several cards and says of all of them at once who does what. */
@SuppressWarnings("NullAway.Init")
class BulkAssignTests extends BulkScene {

    @Autowired
    private CardService reading;

    @Autowired
    private CardWork work;

    @Autowired
    private CardMoves moves;

    @Autowired
    private AssignmentService agreements;

    @Autowired
    private Times times;

    @Autowired
    private BulkDeeds deeds;

    @Test
    void whoConnectsThePartnersGivesMarkedCardsToAColleagueOfAnother() {
        openBoard(wijkmanager);
        mark(first, second);

        press("Trekker");
        choose("Organisatie", organisation(politie));
        ComboBox<PersonName> people = box("Uitvoerder");
        assertThat(people.getListDataView().getItems())
                .extracting(PersonName::name)
                .containsExactly("wijkagent");
        _setValue(people, people.getListDataView().getItem(0));
        save("Opslaan");

        assertThat(now(wijkagent, first).offer())
                .extracting(Offer::to, Offer::person)
                .containsExactly(politie, wijkagent.id());
        assertThat(now(wijkagent, second).offer()).extracting(Offer::to).isEqualTo(politie);
        assertThat(notice()).isEqualTo("2 kaarten gewijzigd.");
        Notices.undoLast();
        assertThat(now(wijkagent, first).offer()).isNull();
    }

    @Test
    void whoDoesNotConnectIsOfferedOnlyTheOwnOrganisation() {
        openBoard(wijkagent);
        mark(first, second);

        press("Trekker");

        ComboBox<OrganisationName> choices = box("Organisatie");
        assertThat(choices.getListDataView().getItems())
                .extracting(OrganisationName::id)
                .containsExactly(politie);
    }

    /** Of what only some may see a row does not tell for whom it is. */
    @Test
    void whoOnlyLooksAlongIsNotOfferedToLeadOrToAgreeOnSomething() {
        var card = cards.signal(wijkmanager, wijk, "Spanning", Visibility.BEPERKT, gemeente);
        work.share(card.ref(), new ShareInput(politie, "mee in de straat", times.today(), Reason.NONE));
        openBoard(new Viewer(wijkagent.id(), "wijkagent", politie, wijkagent.seats(), Set.of(), times.today()));

        mark(card);
        assertThat(buttons()).contains("Trekker").doesNotContain("Wij trekken", "Afspraak maken");
        mark(card, first);
        assertThat(buttons()).contains("Wij trekken", "Afspraak maken");
        openBoard(wijkmanager);
        mark(card);
        assertThat(buttons()).contains("Wij trekken", "Afspraak maken");
    }

    @Test
    void nothingIsAgreedUnderWhatIsClosedOrIsAnAgreement() {
        spotlight.on(wijkmanager);
        var task = agreements.ask(
                new AssignmentInput(Cards.face(wijk, "Prikken"), gemeente, null, null, second.id(), Reason.NONE));
        moves.close(first.ref(), new Closing(Outcome.OPGELOST, "", Feedback.JA, ""), Reason.NONE);
        openBoard(wijkmanager);

        mark(cards.row(first.ref(), wijkmanager), cards.row(task, wijkmanager));
        assertThat(buttons()).contains("Trekker").doesNotContain("Afspraak maken");
        mark(cards.row(first.ref(), wijkmanager), second);
        assertThat(buttons()).contains("Afspraak maken");
    }

    private static List<String> buttons() {
        return _find(_get(BulkBar.class), NativeButton.class).stream()
                .map(NativeButton::getText)
                .toList();
    }

    @Test
    void eachCardIsJudgedByItselfAndOneMessageTellsOfAll() {
        var own = cards.signal(wijkmanager, wijk, "Eigen zaak", Visibility.EIGEN_ORGANISATIE);
        var other = cards.signal(wijkmanager, wijk, "Ook van ons", Visibility.EIGEN_ORGANISATIE);
        openBoard(wijkmanager);
        var before = getNotifications().size();

        deeds.give(List.of(first, own, other), new Charge(politie, null, Set.of()));

        assertThat(getNotifications()).hasSize(before + 1);
        assertThat(notice())
                .isEqualTo("1 van 3 gewijzigd; 2 niet. " + own.number() + ", " + other.number()
                        + ": Deze organisatie ziet de kaart niet, of kijkt alleen tijdelijk mee."
                        + " Kies eerst bij Zichtbaar voor wie hem ziet.");
        assertThat(now(wijkagent, first).offer()).extracting(Offer::to).isEqualTo(politie);
        assertThat(reading.find(own.number(), wijkagent.clearance())).isEmpty();
        _click(_get(getNotifications().getLast(), Button.class, it -> it.withText("Ongedaan maken (Z)")));
        assertThat(now(wijkagent, first).offer()).isNull();
    }

    @Test
    void whereNothingCouldBeDoneNothingIsTakenBack() {
        openBoard(wijkagent);

        deeds.give(List.of(first, second), new Charge(gemeente, null, Set.of()));

        assertThat(notice())
                .startsWith("Geen van de 2 kaarten is gewijzigd. " + first.number() + ", " + second.number());
        assertThat(_find(getNotifications().getLast(), Button.class, it -> it.withText("Ongedaan maken (Z)")))
                .isEmpty();
    }

    @Test
    void theSameIsAgreedUnderEveryMarkedCard() {
        openBoard(wijkmanager);
        mark(first, second);

        press("Afspraak maken");
        _setValue(_get(TextField.class, it -> it.withLabel("Wat spreken we af?")), "Loop er langs");
        choose("Wie?", organisation(politie));
        save("Spreek af");

        assertThat(under(first)).containsExactly("Loop er langs");
        assertThat(under(second)).containsExactly("Loop er langs");
        Notices.undoLast();
        assertThat(under(first)).isEmpty();
        assertThat(under(second)).isEmpty();
    }

    @Test
    void markedCardsWaitForTheSame() {
        openBoard(wijkmanager);

        deeds.waitFor(
                List.of(first, second),
                new Waiting(WaitingReason.PARTNER, "de aannemer", times.today().plusDays(7)),
                Reason.NONE);

        assertThat(now(wijkagent, first).stage()).isEqualTo(Stage.WACHT_OP);
        assertThat(now(wijkagent, second).waitingUntil())
                .isEqualTo(times.today().plusDays(7));
    }

    @Test
    void whoHasNoKeyboardChoosesByTapping() {
        openBoard(wijkmanager);
        assertThat(_find(BulkBar.class)).isEmpty();

        Site.part(BoardPane.class).bulk().choose();
        assertThat(_get(_get(BulkBar.class), Span.class).getText()).isEqualTo("Tik de kaarten aan die je wilt kiezen.");
        mark(first);
        assertThat(_get(_get(BulkBar.class), Span.class).getText()).isEqualTo("1 gekozen");
        press("Stop met kiezen");

        assertThat(_find(BulkBar.class)).isEmpty();
    }

    private List<String> under(CardRow card) {
        return reading.under(card.id(), wijkagent.clearance()).stream()
                .map(CardRow::title)
                .toList();
    }
}
