package nl.wijkbord.board.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import java.util.List;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.BinnedCard;
import nl.wijkbord.card.CardBin;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Site;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody looks for a card that was put away. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class BinTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private CardWork work;

    @Autowired
    private CardBin bin;

    @Autowired
    private CardService reading;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Site site;

    @Autowired
    private JdbcClient database;

    private OrganisationId corporatie;
    private WijkId wijk;
    private Viewer wijkagent;
    private CardRow card;

    @BeforeEach
    void oneIsInTheBin() {
        var politie = town.organisation("politie");
        corporatie = town.organisation("corporatie");
        wijk = town.wijk("zuidoost", politie, corporatie);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        card = cards.signal(wijkagent, wijk, "Extra rondes", Visibility.EIGEN_ORGANISATIE);
        work.remove(card.ref());
    }

    @AfterEach
    void leave() {
        Site.leave();
        spotlight.off();
    }

    @Test
    void whatWasPutAwayComesBackToTheBoard() {
        site.visit(wijkagent, "prullenbak");
        assertThat(_get(BinView.class).getElement().getTextRecursively())
                .contains(card.number() + " Extra rondes", "nog 30 dagen");

        _click(_get(Button.class, spec -> spec.withText("Haal terug")));

        assertThat(reading.find(card.number(), wijkagent.clearance())).isPresent();
        assertThat(_find(Button.class, spec -> spec.withText("Haal terug"))).isEmpty();
        assertThat(_get(BinView.class).getElement().getTextRecursively()).contains("De prullenbak is leeg.");
    }

    @Test
    void whatOneMayNotSeeIsNotInTheBinEither() {
        assertThat(seenBy(town.person("wijkbeheerder", corporatie, Role.PROFESSIONAL, wijk)))
                .isEmpty();
        assertThat(seenBy(wijkagent)).hasSize(1);
    }

    @Test
    void whoOnlyReadsHasNothingToBringBack() {
        assertThat(seenBy(town.person("manager", wijkagent.organisation(), Role.MANAGER, wijk)))
                .isEmpty();
    }

    @Test
    void afterThirtyDaysItIsGone() {
        database.sql("update card set removed_at = removed_at - interval '30' day where id = ?")
                .param(card.id().value())
                .update();

        assertThat(seenBy(wijkagent)).isEmpty();
        assertThat(CardBin.KEPT).isEqualTo(Duration.ofDays(30));
    }

    private List<BinnedCard> seenBy(Viewer viewer) {
        spotlight.on(viewer);
        return bin.cards();
    }
}
