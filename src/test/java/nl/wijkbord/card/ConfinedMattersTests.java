package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.initiative.InitiativeInput;
import nl.wijkbord.initiative.InitiativeService;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a card may be about and who then sees it, through whatever door it comes. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class ConfinedMattersTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private CardWork work;

    @Autowired
    private CardService reading;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private Categories categories;

    @Autowired
    private JdbcClient database;

    private OrganisationId politie;
    private WijkId wijk;
    private Viewer wijkagent;
    private Viewer wijkbeheerder;
    private UUID quarrels;

    @BeforeEach
    void aTeam() {
        politie = town.organisation("politie");
        var corporatie = town.organisation("corporatie");
        wijk = town.wijk("noord", politie, corporatie);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        wijkbeheerder = town.person("wijkbeheerder", corporatie, Role.PROFESSIONAL, wijk);
        quarrels = category(CategoryUse.SIGNAL, true);
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void aCardTheTeamSeesDoesNotBecomeOneAboutADelicateMatter() {
        var card = cards.signal(wijkagent, wijk, "Geluid", Visibility.WIJKTEAM);

        assertRefused("card.category.confined", () -> work.say(card.ref(), it -> it.about(quarrels), Reason.NONE));
    }

    @Test
    void aDelicateMatterIsNotOpenedToTheTeam() {
        var card = cards.signal(wijkagent, wijk, "Geluid", Visibility.EIGEN_ORGANISATIE);
        var delicate = work.say(card.ref(), it -> it.about(quarrels), Reason.NONE);

        assertRefused("card.category.confined", () -> work.show(delicate, Visibility.WIJKTEAM, Set.of()));
        assertThat(reading.rows(Set.of(card.id()), wijkbeheerder.clearance())).isEmpty();
        work.show(delicate, Visibility.BEPERKT, Set.of(wijkbeheerder.organisation()));
        assertThat(reading.rows(Set.of(card.id()), wijkbeheerder.clearance())).hasSize(1);
    }

    @Test
    void whatMustGoAnotherWayIsNoCardThroughAnyDoor() {
        var elsewhere = category(CategoryUse.NO_CARD, false);
        var card = cards.signal(wijkagent, wijk, "Geluid", Visibility.WIJKTEAM);

        assertRefused("card.category.no-card", () -> work.say(card.ref(), it -> it.about(elsewhere), Reason.NONE));
        assertRefused("card.category.no-card", () -> propose(elsewhere));
        assertRefused("card.category.other-kind", () -> propose(quarrels));
    }

    private void propose(UUID category) {
        var face = Cards.face(wijk, "Muurschildering").about(category);
        initiatives.propose(new InitiativeInput(face, Visibility.EIGEN_ORGANISATIE, "Bewonersgroep", Reason.NONE));
    }

    private static void assertRefused(String key, Runnable deed) {
        assertThatThrownBy(deed::run).hasMessage(key);
    }

    private UUID category(CategoryUse use, boolean confined) {
        var id = UUID.randomUUID();
        database.sql("insert into category (id, slug, theme, name, kind, route, confined, position)"
                        + " values (?, ?, 'Thema', 'Soort', ?, '', ?, 0)")
                .params(id, id.toString(), use.name(), confined)
                .update();
        categories.forget();
        return id;
    }
}
