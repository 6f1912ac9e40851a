package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.audit.HistoryEntry;
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

/** A card was put in the wrong wijk. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class RelocationTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private CardWork work;

    @Autowired
    private CardPages pages;

    @Autowired
    private AssignmentService assignments;

    private OrganisationId politie;
    private OrganisationId corporatie;
    private WijkId noord;
    private WijkId zuid;
    private Viewer agentOfBoth;
    private Viewer agentOfNoord;
    private Viewer boaOfZuid;

    @BeforeEach
    void twoWijken() {
        var gemeente = town.organisation("gemeente");
        politie = town.organisation("politie");
        corporatie = town.organisation("corporatie");
        noord = town.wijk("noord", gemeente, politie, corporatie);
        zuid = town.wijk("zuid", gemeente, politie);
        agentOfBoth = town.person("agent", politie, Role.PROFESSIONAL, noord, zuid);
        agentOfNoord = town.person("collega", politie, Role.PROFESSIONAL, noord);
        boaOfZuid = town.person("boa", gemeente, Role.PROFESSIONAL, zuid);
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void whoMadeItAndWritesInBothPutsItRight() {
        var card = signal(agentOfBoth);

        var row = cards.row(work.settle(card.ref(), there(), Reason.NONE), agentOfBoth);

        assertThat(row.wijk()).isEqualTo(zuid);
        assertThat(row.place()).isEqualTo("bij de brug");
        assertThat(pages.find(card.number(), boaOfZuid.clearance())).isPresent();
        assertThat(pages.find(card.number(), agentOfNoord.clearance())).isEmpty();
        assertThat(pages.history(card.number(), agentOfBoth.clearance()))
                .extracting(HistoryEntry::change)
                .contains(new FieldChange(
                        "wijk", noord.value().toString(), zuid.value().toString()));
    }

    @Test
    void theOtherTeamDoesNotReadWhatItSaidBefore() {
        var card = signal(agentOfBoth);
        var led = work.giveTo(card.ref(), politie, agentOfNoord.id()).ref();
        var cleaned = work.say(led, it -> it.titled("Lantaarn uit"), Reason.NONE);
        var secrets = List.of(
                "Lantaarn kapot", "bij het plein", agentOfNoord.id().value().toString());

        work.settle(cleaned, there(), Reason.NONE);

        assertThat(former(card, boaOfZuid)).doesNotContainAnyElementsOf(secrets);
        assertThat(former(card, agentOfBoth)).containsAll(secrets);
    }

    private List<String> former(CardRow card, Viewer viewer) {
        return pages.history(card.number(), viewer.clearance()).stream()
                .flatMap(it -> Stream.ofNullable(it.change()))
                .flatMap(it -> Stream.ofNullable(it.former()))
                .toList();
    }

    @Test
    void whoDoesNotWriteThereLeavesItHere() {
        var card = signal(agentOfNoord);

        assertRefused(card, "card.read-only");
    }

    @Test
    void whoDoesNotDecideWhoSeesItDoesNotShowItToAnotherTeam() {
        var card = signal(agentOfNoord);
        spotlight.on(agentOfBoth);

        assertRefused(card, "card.place.decide");
    }

    @Test
    void whoHasSomethingToDoOnItMustWorkThereToo() {
        var card = signal(agentOfBoth);
        var helped = cards.row(work.helpedBy(card.ref(), Set.of(corporatie)), agentOfBoth);

        assertRefused(helped, "card.place.team");
    }

    @Test
    void whatBelongsTogetherStaysTogether() {
        var card = signal(agentOfBoth);
        var asked = cards.row(
                assignments.ask(new AssignmentInput(
                        Cards.face(noord, "Rondje lopen"), politie, null, null, card.id(), Reason.NONE)),
                agentOfBoth);

        assertRefused(card, "card.place.together");
        assertRefused(asked, "card.place.together");
    }

    @Test
    void whoDoesNotWorkThereNoLongerDoesIt() {
        var card = signal(agentOfBoth);
        var led = work.giveTo(card.ref(), politie, agentOfNoord.id()).ref();

        var row = cards.row(work.settle(led, there(), Reason.NONE), agentOfBoth);

        assertThat(row.lead()).isEqualTo(politie);
        assertThat(row.leadUser()).isNull();
    }

    private CardRow signal(Viewer by) {
        return cards.signal(by, noord, "Lantaarn kapot", Visibility.WIJKTEAM);
    }

    private Spot there() {
        return new Spot(zuid, null, "bij de brug");
    }

    private void assertRefused(CardRow card, String key) {
        assertThatThrownBy(() -> work.settle(card.ref(), there(), Reason.NONE)).hasMessage(key);
    }
}
