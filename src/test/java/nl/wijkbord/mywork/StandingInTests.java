package nl.wijkbord.mywork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.audit.HistoryEntry;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Spot;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.ui.CardNames;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.organisation.StandInInput;
import nl.wijkbord.organisation.StandInService;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Accounts;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Times;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who stands in sees and does what the absent colleague would, nothing that neither may see, and the card says for whom. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class StandingInTests {

    @Autowired
    private Town town;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Cards cards;

    @Autowired
    private CardService board;

    @Autowired
    private CardPages pages;

    @Autowired
    private CardWork work;

    @Autowired
    private CardMoves moves;

    @Autowired
    private MyWorkService myWork;

    @Autowired
    private StandInService service;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CardNames names;

    @Autowired
    private Times times;

    @Autowired
    private JdbcClient database;

    private OrganisationId politie;
    private WijkId noord;
    private WijkId zuid;
    private Viewer absent;
    private Viewer substitute;
    private Viewer partner;

    @BeforeEach
    void twoColleaguesAndAPartner() {
        politie = town.organisation("politie");
        var welzijn = town.organisation("welzijn");
        noord = town.wijk("noord", politie, welzijn);
        zuid = town.wijk("zuid", politie, welzijn);
        absent = town.seated("wijkagent noord", politie, Role.PROFESSIONAL, noord);
        substitute = town.seated("wijkagent zuid", politie, Role.PROFESSIONAL, zuid);
        partner = town.seated("opbouwwerker", welzijn, Role.COORDINATOR, noord, zuid);
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    /** As whoever comes in today sees the board. */
    private Viewer today(Viewer person) {
        return accounts.viewer(person.id(), person.organisation()).orElseThrow();
    }

    private void standsIn() {
        spotlight.on(absent);
        service.arrange(new StandInInput(
                name(absent), name(substitute), times.today(), times.today().plusDays(2)));
    }

    private static PersonName name(Viewer person) {
        return new PersonName(person.id(), person.name(), person.name(), person.organisation());
    }

    private List<CardRow> seen(Viewer person, CardRow... some) {
        spotlight.on(person);
        var ids = List.of(some).stream().map(CardRow::id).toList();
        return board.rows(Set.copyOf(ids), person.clearance());
    }

    private CardRow inHand() {
        var card = cards.signal(absent, noord, "Hangplek bij het plein", Visibility.WIJKTEAM);
        work.giveTo(card.ref(), politie, absent.id());
        return cards.row(card.ref(), absent);
    }

    @Test
    void aCardIsThereOnlyWhileOneStandsIn() {
        var card = inHand();
        assertThat(seen(today(substitute), card)).isEmpty();

        standsIn();
        assertThat(seen(today(substitute), card)).hasSize(1);

        spotlight.on(absent);
        var row = service.all().getFirst();
        service.end(row.id(), row.version());
        assertThat(seen(today(substitute), card)).isEmpty();
    }

    @Test
    void whatNeitherMaySeeStaysUnseen() {
        var theirs = cards.signal(partner, noord, "Alleen van welzijn", Visibility.EIGEN_ORGANISATIE);
        var named = cards.signal(partner, noord, "Alleen voor welzijn", Visibility.BEPERKT, partner.organisation());
        var ours = cards.signal(absent, noord, "Alleen van ons", Visibility.EIGEN_ORGANISATIE);
        standsIn();

        assertThat(seen(today(substitute), theirs, named, ours))
                .extracting(CardRow::id)
                .containsExactly(ours.id());
        assertThat(seen(partner, theirs, named, ours))
                .extracting(CardRow::id)
                .containsExactlyInAnyOrder(theirs.id(), named.id());
    }

    @Test
    void theHistoryTellsBothOrganisationsInWhosePlaceItWasDone() {
        var card = inHand();
        standsIn();
        var me = today(substitute);
        spotlight.on(me);

        work.expectBefore(cards.row(card.ref(), me).ref(), times.today().plusDays(7));

        assertThat(List.of(last(card, me), last(card, partner))).allSatisfy(it -> {
            assertThat(it.who()).isEqualTo("wijkagent zuid");
            assertThat(it.behalf()).isEqualTo("wijkagent noord");
        });
        assertThat(database.sql("select behalf_id from history where card_id = ? and field = 'due'")
                        .param(card.id().value())
                        .query(java.util.UUID.class)
                        .single())
                .isEqualTo(absent.id().value());
    }

    @Test
    void alsoWhenTheCardLeavesTheWijkOfTheAbsentOne() {
        standsIn();
        var me = today(substitute);
        var card = cards.signal(me, noord, "Fietswrak op de grens", Visibility.WIJKTEAM);

        work.settle(card.ref(), new Spot(zuid, null, "bij de brug"), Reason.NONE);

        assertThat(last(card, me, "wijk").behalf()).isEqualTo("wijkagent noord");
    }

    private HistoryEntry last(CardRow card, Viewer reader) {
        return last(card, reader, "due");
    }

    private HistoryEntry last(CardRow card, Viewer reader, String field) {
        spotlight.on(reader);
        return pages.history(card.number(), reader.clearance()).stream()
                .filter(it -> Optional.ofNullable(it.change())
                        .filter(change -> field.equals(change.field()))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatOneDoesInTheOwnWijkIsDoneForNobodyElse() {
        standsIn();
        var me = today(substitute);
        var card = cards.signal(me, zuid, "Zwerfvuil", Visibility.WIJKTEAM);
        work.expectBefore(card.ref(), times.today());

        assertThat(last(card, me).behalf()).isNull();
    }

    @Test
    void theCardsOfTheAbsentOneStandOnTheWorkOfTheSubstitute() {
        var card = inHand();
        assertThat(mine(today(substitute))).isEmpty();
        standsIn();

        assertThat(mine(today(substitute))).singleElement().satisfies(it -> {
            assertThat(it.id()).isEqualTo(card.id());
            assertThat(it.isStoodIn()).isTrue();
            assertThat(it.isUpToMe()).isTrue();
        });
        assertThat(mine(absent)).singleElement().matches(it -> !it.isStoodIn());
        assertThat(mine(partner)).isEmpty();
    }

    private List<WorkItem> mine(Viewer person) {
        spotlight.on(person);
        return myWork.all(person.clearance());
    }

    @Test
    void theCardSaysWhoStandsIn() {
        assertThat(names.doer(absent.id(), politie)).isEqualTo("wijkagent noord");
        standsIn();

        assertThat(names.doer(absent.id(), politie)).isEqualTo("wijkagent noord (neemt waar: wijkagent zuid)");
        assertThat(names.doer(absent.id(), partner.organisation())).isEqualTo("wijkagent noord");
    }

    @Test
    void whatASubstituteTakesIsInHandOfTheAbsentOne() {
        var card = cards.signal(partner, noord, "Overlast", Visibility.WIJKTEAM);
        work.giveTo(card.ref(), politie, null);
        standsIn();
        var me = today(substitute);
        spotlight.on(me);

        moves.accept(cards.row(card.ref(), me).ref());

        assertThat(cards.row(card.ref(), me).leadUser()).isEqualTo(absent.id());
    }

    @Test
    void nobodyGetsACardInHandForSomeDays() {
        var card = inHand();
        standsIn();
        spotlight.on(absent);
        CardRef ref = cards.row(card.ref(), absent).ref();

        assertThatThrownBy(() -> work.giveTo(ref, politie, substitute.id())).hasMessage("card.lead.cannot-do");
    }
}
