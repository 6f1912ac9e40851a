package nl.wijkbord.card.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.wijkbord.card.CardBoards;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who leads an organisation in a wijk reads how much the colleagues there have in hand, and no part of it of others. */
@SuppressWarnings("NullAway.Init")
class BorderHintsTests extends CardPanelScene {

    @Autowired
    private CardParties parties;

    @Autowired
    private CardBoards boards;

    @Test
    void aColleagueOfAnotherWijkHasMoreInHandThanStandsHere() {
        var zuid = town.wijk("zuid", gemeente);
        var here = town.seated("boa", gemeente, Role.PROFESSIONAL, zuid);
        var elsewhere = town.seated("collega", gemeente, Role.PROFESSIONAL, wijk);
        inHandOf(here, zuid);
        inHandOf(elsewhere, zuid);

        spotlight.on(town.person("teamleider", gemeente, Role.ORG_LEAD, zuid));

        assertThat(parties.hints().of(name(here))).isNotEmpty();
        assertThat(parties.hints().of(name(elsewhere))).isEmpty();
        spotlight.on(town.person("teamleider", gemeente, Role.ORG_LEAD, wijk));
        assertThat(parties.hints().of(name(elsewhere))).isNotEmpty();
    }

    private void inHandOf(Viewer whom, WijkId also) {
        spotlight.on(wijkmanager);
        var card = cards.signal("Lantaarn kapot", wijk, Visibility.WIJKTEAM);
        var shown = boards.standAlsoIn(cards.row(card).ref(), Set.of(also));
        work.giveTo(shown, gemeente, whom.id());
    }

    private static PersonName name(Viewer person) {
        return new PersonName(person.id(), person.name(), person.name(), person.organisation());
    }
}
