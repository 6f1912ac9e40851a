package nl.wijkbord.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardBoards;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is agreed under a card on two boards lies in the wijk of who agrees on it. */
@WijkbordTest
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

    private CardRow agreed(Viewer by, OrganisationId who) {
        spotlight.on(by);
        var what = new AgreeForm.Agreement(
                "Lamp vervangen", organisations.find(who).orElseThrow(), null, null, "");
        return cards.row(agreements.ask(card, what, Reason.NONE), by);
    }
}
