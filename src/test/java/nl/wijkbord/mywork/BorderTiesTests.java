package nl.wijkbord.mywork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.audit.HistoryEntry;
import nl.wijkbord.card.Border;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardRelations;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.RelationKind;
import nl.wijkbord.card.ShareInput;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.organisation.StandInInput;
import nl.wijkbord.organisation.StandInService;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Accounts;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Times;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A card on two boards, and what it has to do with others: who stands in, who looks along, and other cards. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class BorderTiesTests {

    @Autowired
    private ObjectProvider<Border> borders;

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private CardWork work;

    @Autowired
    private CardPages pages;

    @Autowired
    private CardRelations relations;

    @Autowired
    private StandInService standIns;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Times times;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private JdbcClient database;

    private Border border;

    @BeforeEach
    void twoWijken() {
        border = borders.getObject();
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void whoStandsInThereDoesSoInThePlaceOfTheOther() {
        var oost = town.wijk("oost", border.welzijn);
        var colleague = town.seated("collega", border.welzijn, Role.PROFESSIONAL, oost);
        var card = border.onBoth();
        spotlight.on(border.opbouwwerker);
        standIns.arrange(new StandInInput(
                name(border.opbouwwerker),
                name(colleague),
                times.today(),
                times.today().plusDays(2)));
        var today = accounts.viewer(colleague.id(), border.welzijn).orElseThrow();

        spotlight.on(today);
        work.expectBefore(cards.row(card.ref(), today).ref(), times.today().plusDays(7));

        assertThat(lines(card, border.wijkmanager, "due")).singleElement().satisfies(it -> {
            assertThat(it.who()).isEqualTo("collega");
            assertThat(it.behalf()).isEqualTo("opbouwwerker");
        });
    }

    @Test
    void whoLooksAlongThereNoLongerDoesOnceItIsTakenOff() {
        var card = border.onBoth(border.signal(Visibility.BEPERKT, border.gemeente));
        spotlight.on(border.wijkmanager);
        work.share(
                border.ref(card),
                new ShareInput(border.welzijn, "mee in de straat", times.today().plusDays(7), Reason.NONE));
        assertThat(pages.find(card.number(), border.opbouwwerker.clearance())).isPresent();

        border.standsAlsoIn(card);

        assertThat(pages.find(card.number(), border.opbouwwerker.clearance())).isEmpty();
        assertThat(pages.find(card.number(), border.wijkmanager.clearance())
                        .orElseThrow()
                        .shares())
                .isEmpty();
        assertThat(lines(card, border.wijkmanager, "share")).hasSize(2);
    }

    /** That there is another card is no news for who does not see that one. */
    @Test
    void aLinkIsToldOnlyWhereTheOtherCardStandsToo() {
        var card = border.onBoth();
        var other = cards.signal(border.wijkmanager, border.noord, "Kabel gestolen", Visibility.WIJKTEAM);

        relations.link(card.id(), RelationKind.HOORT_BIJ, other.number());

        assertThat(lines(card, border.opbouwwerker, "link")).isEmpty();
        assertThat(linesForAll(card)).isZero();
        assertThat(linesForAll(other)).isEqualTo(1);
        assertThat(relations.of(card.id(), border.opbouwwerker.clearance())).isEmpty();
        border.onBoth(other);
        assertThat(relations.of(card.id(), border.opbouwwerker.clearance())).hasSize(1);
    }

    /** Of those that tell of a link, the ones that are for no organisation alone. */
    private int linesForAll(CardRow card) {
        return database.sql("select count(*) from history where card_id = ? and field = 'link' and only_for is null")
                .param(card.id().value())
                .query(Integer.class)
                .single();
    }

    private static PersonName name(Viewer person) {
        return new PersonName(person.id(), person.name(), person.name(), person.organisation());
    }

    private List<HistoryEntry> lines(CardRow card, Viewer reader, String field) {
        return pages.history(card.number(), reader.clearance()).stream()
                .filter(it -> Optional.ofNullable(it.change())
                        .filter(change -> field.equals(change.field()))
                        .isPresent())
                .toList();
    }
}
