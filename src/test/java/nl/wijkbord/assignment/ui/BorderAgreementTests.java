package nl.wijkbord.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.card.CardBoards;
import nl.wijkbord.card.CardFilter;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.Closing;
import nl.wijkbord.card.Feedback;
import nl.wijkbord.card.Outcome;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.ui.CardSidePanels;
import nl.wijkbord.card.ui.OpenCard;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;

/** What is agreed under a card on two boards lies in the wijk of who agrees on it. */
@WijkbordTest
@ExtendWith(Screen.class)
@SuppressWarnings("NullAway.Init")
class BorderAgreementTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private CardBoards boards;

    @Autowired
    private CardService reading;

    @Autowired
    private Agreements agreements;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private CardMoves moves;

    @Autowired
    private CardSidePanels panels;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Spotlight spotlight;

    private OrganisationId gemeente;
    private OrganisationId welzijn;
    private WijkId noord;
    private WijkId zuid;
    private Viewer wijkmanager;
    private Viewer opbouwwerker;
    private CardRow card;

    @BeforeEach
    void aStreetOnTheBorder() {
        gemeente = town.organisation("gemeente");
        welzijn = town.organisation("welzijn");
        noord = town.wijk("noord", gemeente);
        zuid = town.wijk("zuid", gemeente, welzijn);
        organisations.forget();
        wijkmanager = town.person("wijkmanager", gemeente, Role.COORDINATOR, noord);
        opbouwwerker = town.person("opbouwwerker", welzijn, Role.PROFESSIONAL, zuid);
        card = cards.signal(wijkmanager, noord, "Lantaarn kapot", Visibility.WIJKTEAM);
        boards.standAlsoIn(card.ref(), Set.of(zuid));
        card = cards.row(card.ref(), wijkmanager);
    }

    @AfterEach
    void leave() {
        UI.getCurrent().removeAll();
        spotlight.off();
    }

    @Test
    void whoWritesOnlyInTheOtherWijkAgreesOnItThere() {
        assertThat(agreed(opbouwwerker, welzijn).wijk()).isEqualTo(zuid);
        assertThat(agreed(wijkmanager, gemeente).wijk()).isEqualTo(noord);
    }

    /** Only the card itself stands on both boards. */
    @Test
    void whatIsAgreedStandsOnOneBoard() {
        var task = agreed(wijkmanager, gemeente);

        assertThat(task.also()).isEmpty();
        assertThat(reading.under(card.id(), wijkmanager.clearance())).hasSize(1);
        assertThat(reading.under(card.id(), opbouwwerker.clearance())).isEmpty();
    }

    /** Who reads titles in noord is not told there under which card a task hangs; the card itself is read in zuid. */
    @Test
    void aTitleDoesNotTellUnderWhichCardItHangs() {
        var task = agreed(wijkmanager, gemeente);
        spotlight.on(wijkmanager);
        assignments.lapse(task.ref(), "Al hersteld", Reason.NONE);
        agreed(opbouwwerker, welzijn, "Hek schilderen");
        var meelezer = meelezer();
        assertThat(cards.row(task.ref(), meelezer).titleOnly()).isTrue();

        assertThat(reading.under(card.id(), meelezer.clearance()))
                .extracting(CardRow::title)
                .containsExactly("Hek schilderen");
        assertThat(words(meelezer))
                .contains("Afspraken 0 van 1", "Hek schilderen")
                .doesNotContain("Lamp vervangen");
        assertThat(words(wijkmanager)).contains("Lamp vervangen", "Vervallen");
    }

    /** Nor does the question for what hangs together with nothing. */
    @Test
    void aTitleDoesNotTellThatSomethingHangsUnderACard() {
        agreed(wijkmanager, gemeente);
        var meelezer = meelezer();

        assertThat(reading.board(
                        CardFilter.in(Set.of(zuid)).needs(Set.of(CardFilter.Need.UNLINKED)), meelezer.clearance()))
                .extracting(CardRow::id)
                .contains(card.id());
    }

    /** Closing the card names only what one reads. */
    @Test
    void aTitleIsNotNamedAsWhatStandsInTheWay() {
        agreed(wijkmanager, gemeente);
        var meelezer = meelezer();
        spotlight.on(meelezer);

        var seen = cards.row(card.ref(), meelezer).ref();

        assertThatThrownBy(() -> moves.close(seen, new Closing(Outcome.OPGELOST, "", Feedback.JA, ""), Reason.NONE))
                .hasMessage("card.close.open-elsewhere");
    }

    /** Reads titles in noord, and works in zuid. */
    private Viewer meelezer() {
        return new Viewer(
                opbouwwerker.id(),
                "meelezer",
                gemeente,
                Map.of(noord, Set.of(Role.EXECUTIVE_READER), zuid, Set.of(Role.PROFESSIONAL)),
                Set.of());
    }

    private String words(Viewer by) {
        spotlight.on(by);
        return new OpenCard(panels.open(card.number(), by::clearance, () -> {})).words();
    }

    private CardRow agreed(Viewer by, OrganisationId who) {
        return agreed(by, who, "Lamp vervangen");
    }

    private CardRow agreed(Viewer by, OrganisationId who, String title) {
        spotlight.on(by);
        var what = new AgreeForm.Agreement(title, organisations.find(who).orElseThrow(), null, null, "");
        return cards.row(agreements.ask(card, what, Reason.NONE), by);
    }
}
