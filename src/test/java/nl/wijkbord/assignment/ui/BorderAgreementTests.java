package nl.wijkbord.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.Border;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** What is agreed under a card on two boards lies in the wijk of who agrees on it. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class BorderAgreementTests {

    @Autowired
    private ObjectProvider<Border> borders;

    @Autowired
    private Cards cards;

    @Autowired
    private CardService reading;

    @Autowired
    private Agreements agreements;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Spotlight spotlight;

    private Border border;
    private CardRow card;

    @BeforeEach
    void aStreetOnTheBorder() {
        border = borders.getObject();
        organisations.forget();
        card = border.onBoth();
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void whoWritesOnlyInTheOtherWijkAgreesOnItThere() {
        assertThat(agreed(border.opbouwwerker, border.welzijn).wijk()).isEqualTo(border.zuid);
        assertThat(agreed(border.wijkmanager, border.gemeente).wijk()).isEqualTo(border.noord);
    }

    /** Only the card itself stands on both boards. */
    @Test
    void whatIsAgreedStandsOnOneBoard() {
        var task = agreed(border.wijkmanager, border.gemeente);

        assertThat(task.also()).isEmpty();
        assertThat(reading.under(card.id(), border.wijkmanager.clearance())).hasSize(1);
        assertThat(reading.under(card.id(), border.opbouwwerker.clearance())).isEmpty();
    }

    private CardRow agreed(Viewer by, OrganisationId who) {
        spotlight.on(by);
        var what = new AgreeForm.Agreement(
                "Lamp vervangen", organisations.find(who).orElseThrow(), null, null, "");
        return cards.row(agreements.ask(card, what, Reason.NONE), by);
    }
}
