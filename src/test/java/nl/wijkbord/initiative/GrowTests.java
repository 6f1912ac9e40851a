package nl.wijkbord.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A signal becomes something residents want to do. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class GrowTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private CardService reading;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private Spotlight spotlight;

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void whatIsStillToBeDoneGoesAlong() {
        var gemeente = town.organisation("gemeente");
        var wijk = town.wijk("noord", gemeente);
        var wijkmanager = town.person("wijkmanager", gemeente, Role.COORDINATOR, wijk);
        var signal = cards.signal(wijkmanager, wijk, "Kale muur", Visibility.WIJKTEAM);
        var face = Cards.face(wijk, "Verf vragen");
        var task = assignments.ask(new AssignmentInput(face, gemeente, null, null, signal.id(), Reason.NONE));

        var input = new InitiativeInput(
                Cards.face(wijk, "Muurschildering"), Visibility.WIJKTEAM, "Bewonersgroep", Reason.NONE);
        var initiative = initiatives.growFrom(signal.ref(), input);

        assertThat(reading.under(initiative.id(), wijkmanager.clearance()))
                .extracting(CardRow::id)
                .containsExactly(task.id());
        assertThat(reading.under(signal.id(), wijkmanager.clearance())).isEmpty();
    }
}
