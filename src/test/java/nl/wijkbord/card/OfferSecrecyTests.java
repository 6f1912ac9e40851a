package nl.wijkbord.card;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AskingTeam;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Who was asked to react first, and why somebody said no, is for those who read all of the card. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class OfferSecrecyTests {

    @Autowired
    private ObjectProvider<AskingTeam> teams;

    @Autowired
    private Cards cards;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private CardWork work;

    @Autowired
    private CardMoves moves;

    @Autowired
    private CardPages pages;

    private AskingTeam team;

    @BeforeEach
    void aTeam() {
        team = teams.getObject();
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    private CardRow asked() {
        var card = team.card();
        spotlight.on(team.wijkmanager);
        return row(work.giveTo(card.ref(), team.welzijn, null));
    }

    private CardRow row(Moved moved) {
        return cards.row(moved.ref(), team.wijkagent);
    }

    private CardRow handBack(CardRow card) {
        spotlight.on(team.opbouwwerker);
        return row(moves.handBack(card.ref(), "Niet voor ons", Reason.NONE));
    }

    private HandedBack handedBack(CardRow card) {
        return requireNonNull(pages.find(card.number(), team.wijkagent.clearance())
                .orElseThrow()
                .handedBack());
    }

    @Test
    void whoReadsTitlesOnlyIsNotToldWhoWasAsked() {
        var card = asked();

        assertThat(cards.row(card.ref(), team.wethouder).offer()).isNull();
        assertThat(cards.row(card.ref(), team.opbouwwerker).offer()).isNotNull();
    }

    @Test
    void whatWasAskedAndRefusedIsNotPublicWhereTheCardIs() {
        var card = cards.signal(team.wijkmanager, team.wijk, "Geluid rond de kooi", Visibility.OPENBAAR);
        var asked = row(work.giveTo(card.ref(), team.welzijn, null));
        assertThat(cards.row(asked.ref(), team.wethouder).offer()).isNull();

        var back = handBack(asked);

        assertThat(handedBack(back).reason()).isEqualTo("Niet voor ons");
        assertThat(pages.find(back.number(), team.wethouder.clearance()))
                .hasValueSatisfying(it -> assertThat(it.handedBack()).isNull());
    }

    @Test
    void whyItWasRefusedIsNotForWhoIsShownTheCardLater() {
        var card = cards.signal(team.wijkmanager, team.wijk, "Spanning", Visibility.BEPERKT, team.welzijn);
        var asked = work.giveTo(card.ref(), team.welzijn, null);
        spotlight.on(team.opbouwwerker);
        var back = moves.handBack(asked.ref(), "Niet voor ons", Reason.NONE);
        spotlight.on(team.wijkmanager);
        work.show(back.ref(), Visibility.WIJKTEAM, Set.of());

        assertThat(handedBack(row(back)).reason()).isEmpty();
        assertThat(pages.find(card.number(), team.opbouwwerker.clearance())
                        .orElseThrow()
                        .handedBack())
                .extracting(HandedBack::reason)
                .isEqualTo("Niet voor ons");
    }

    @Test
    void whoDoesNotSeeTheCardIsNotAsked() {
        var card = cards.signal(team.wijkmanager, team.wijk, "Extra rondes", Visibility.BEPERKT, team.politie);

        assertThatThrownBy(() -> work.giveTo(card.ref(), team.welzijn, null)).hasMessage("card.lead.cannot-see");
    }

    @Test
    void whoWasAskedCannotBeShutOut() {
        var card = asked();

        assertThatThrownBy(() -> work.show(card.ref(), Visibility.BEPERKT, Set.of(team.politie)))
                .hasMessage("card.share.partner-loses");
    }
}
