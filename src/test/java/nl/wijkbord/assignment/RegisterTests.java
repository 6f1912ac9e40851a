package nl.wijkbord.assignment;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardBoards;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.StatementCount;
import nl.wijkbord.town.Town;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** The register tells everybody what that person may see on the board, and no more. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class RegisterTests {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @Autowired
    private ObjectProvider<AskingTeam> teams;

    @Autowired
    private Cards cards;

    @Autowired
    private CardWork work;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private Register register;

    @Autowired
    private CardBoards boards;

    @Autowired
    private Town town;

    @Autowired
    private Spotlight spotlight;

    private AskingTeam team;

    @BeforeEach
    void aTeam() {
        team = teams.getObject();
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    private CardRow ask(CardRow under, @Nullable LocalDate due) {
        spotlight.on(team.wijkmanager);
        return cards.row(
                assignments.ask(new AssignmentInput(
                        Cards.face(team.wijk, "Rondje lopen"), team.politie, null, due, under.id(), Reason.NONE)),
                team.wijkmanager);
    }

    private CardRow askedLongAgo() {
        return cards.due(ask(team.card(), null), LONG_AGO, team.wijkmanager);
    }

    private List<Agreement> seen(Viewer by) {
        spotlight.on(by);
        return register.of(Register.Which.ALL, by.clearance()).agreements();
    }

    @Test
    void whatIsKeptFromAnOrganisationIsNotInItsRegister() {
        var card = ask(team.closed(), LocalDate.of(2099, 1, 1));

        assertThat(seen(team.wijkagent)).extracting(it -> it.row().id()).containsExactly(card.id());
        assertThat(seen(team.handhaver)).isEmpty();
        assertThat(seen(team.wethouder)).isEmpty();
    }

    @Test
    void theCardAboveIsNamedOnlyToWhoSeesIt() {
        var kept = cards.signal(team.wijkmanager, team.wijk, "Spanning", Visibility.BEPERKT, team.welzijn);
        ask(kept, LocalDate.of(2099, 1, 1));

        assertThat(seen(team.opbouwwerker))
                .extracting(Agreement::under)
                .singleElement()
                .satisfies(it -> assertThat(it).isNotNull());
        assertThat(seen(team.wijkagent)).extracting(Agreement::under).containsOnlyNulls();
    }

    @Test
    void whoReadsTitlesOnlyLearnsNeitherWhoNorWhenNorWhy() {
        var card = askedLongAgo();
        assertThat(seen(team.wethouder)).singleElement().satisfies(it -> {
            assertThat(it.row().lead()).isNull();
            assertThat(it.row().due()).isNull();
            assertThat(it.under()).isNull();
            assertThat(it.state()).isEqualTo(AgreementState.OPEN);
        });
        spotlight.on(team.wijkmanager);

        assignments.lapse(card.ref(), "Al gedaan door bewoners", Reason.NONE);

        assertThat(seen(team.wethouder)).singleElement().satisfies(it -> {
            assertThat(it.state()).isEqualTo(AgreementState.AFGEROND);
            assertThat(it.why()).isNull();
        });
    }

    @Test
    void whoReadsItOnTheBoardOfAnotherWijkLearnsWhatCameOfIt() {
        var zuid = town.wijk("zuid", team.gemeente, team.politie);
        var card = ask(team.card(), null);
        boards.standAlsoIn(card.ref(), Set.of(zuid));
        spotlight.on(team.wijkmanager);
        assignments.lapse(cards.row(card.ref(), team.wijkmanager).ref(), "Al gedaan door bewoners", Reason.NONE);

        assertThat(seen(town.person("agent", team.politie, Role.PROFESSIONAL, zuid)))
                .singleElement()
                .satisfies(it -> assertThat(it.state()).isEqualTo(AgreementState.VERVALLEN));
        assertThat(seen(town.person("wethouder", team.politie, Role.EXECUTIVE_READER, zuid)))
                .singleElement()
                .satisfies(it -> assertThat(it.state()).isEqualTo(AgreementState.AFGEROND));
    }

    @Test
    void itTellsHowEachStands() {
        askedLongAgo();
        ask(team.card(), LocalDate.of(2099, 1, 1));
        var done = askedLongAgo();
        var lapsed = askedLongAgo();
        assignments.lapse(lapsed.ref(), "Al gedaan door bewoners", Reason.NONE);
        spotlight.on(team.wijkagent);
        assignments.done(done.ref(), "", Reason.NONE);

        assertThat(seen(team.opbouwwerker))
                .extracting(Agreement::state)
                .containsExactlyInAnyOrder(
                        AgreementState.OPEN, AgreementState.TE_LAAT, AgreementState.GEDAAN, AgreementState.VERVALLEN);
        assertThat(seen(team.opbouwwerker))
                .filteredOn(it -> it.row().id().equals(lapsed.id()))
                .extracting(Agreement::why)
                .containsExactly("Al gedaan door bewoners");
    }

    @Test
    void whatIsClosedIsFoundWhetherOrNotOneReadsWhatCameOfIt() {
        var lapsed = ask(team.card(), null);
        ask(team.card(), null);
        assignments.lapse(lapsed.ref(), "Al gedaan door bewoners", Reason.NONE);

        assertThat(found(team.opbouwwerker, AgreementState.AFGEROND)).containsExactly(lapsed.id());
        assertThat(found(team.wethouder, AgreementState.AFGEROND)).containsExactly(lapsed.id());
        assertThat(found(team.wethouder, AgreementState.VERVALLEN)).isEmpty();
        assertThat(found(team.opbouwwerker, AgreementState.GEDAAN)).isEmpty();
    }

    private List<CardId> found(Viewer by, AgreementState state) {
        spotlight.on(by);
        var which = new Register.Which(Set.of(state), Set.of());
        return register.of(which, by.clearance()).agreements().stream()
                .map(it -> it.row().id())
                .toList();
    }

    @Test
    void whatIsOpenIsNeverCutOffForWhatIsDoneAndTheCutIsTold() {
        var done = ask(team.card(), null);
        var open = ask(team.card(), null);
        assignments.lapse(done.ref(), "Al gedaan door bewoners", Reason.NONE);
        var eyes = team.wijkmanager.clearance();

        var first = register.of(Register.Which.ALL, eyes, 1);

        assertThat(first.isCut()).isTrue();
        assertThat(first.agreements()).extracting(it -> it.row().id()).containsExactly(open.id());
        assertThat(register.of(Register.Which.ALL, eyes, 2).isCut()).isFalse();
        assertThat(register.of(new Register.Which(Set.of(), Set.of(team.welzijn)), eyes, 1))
                .isEqualTo(new Register.Excerpt(List.of(), false));
    }

    @Test
    void ofWhatIsCutOffWhatIsLateIsNeverAPart() {
        var late = askedLongAgo(); // the oldest: what was made last does not come first
        ask(team.card(), null);
        ask(team.card(), LocalDate.of(2099, 1, 1));

        var first = register.of(Register.Which.ALL, team.wijkmanager.clearance(), 1);

        assertThat(first.agreements()).extracting(it -> it.row().id()).containsExactly(late.id());
    }

    /** The wethouder reads titles: which of them is late puts nothing in order there. */
    @Test
    void aDayThatMayNotBeReadPutsNothingInOrder() {
        var some = Stream.of(ask(team.card(), null), ask(team.card(), null))
                .sorted(comparing(it -> it.number().number()))
                .toList();
        var lowest = some.getFirst();
        work.expectBefore(lowest.ref(), LocalDate.of(2099, 1, 1));
        cards.due(some.getLast(), LONG_AGO, team.wijkmanager);
        spotlight.on(team.wethouder);

        var first = register.of(Register.Which.ALL, team.wethouder.clearance(), 1);

        assertThat(first.agreements()).extracting(it -> it.row().id()).containsExactly(lowest.id());
    }

    @Test
    void ofWhatIsDoneTheLastIsKept() {
        var after = ask(team.card(), LocalDate.of(2030, 1, 1)); // the oldest: what was made last does not come first
        var before = askedLongAgo();
        Stream.of(before, after).forEach(it -> assignments.lapse(it.ref(), "Niet nodig", Reason.NONE));

        var first = register.of(Register.Which.ALL, team.wijkmanager.clearance(), 1);

        assertThat(first.agreements()).extracting(it -> it.row().id()).containsExactly(after.id());
    }

    @Test
    void whyItCameBackIsNotForWhoIsShownItLater() {
        var card = ask(team.closed(), LocalDate.of(2099, 1, 1));
        spotlight.on(team.wijkagent);
        var back = assignments.handBack(card.ref(), "Wij kennen deze bewoners", Reason.NONE);
        spotlight.on(team.wijkmanager);
        team.share(back.ref());

        assertThat(assignments
                        .details(card.id(), team.handhaver.clearance())
                        .orElseThrow()
                        .note())
                .isNull();
        assertThat(assignments
                        .details(card.id(), team.wijkagent.clearance())
                        .orElseThrow()
                        .note())
                .isEqualTo("Wij kennen deze bewoners");
    }

    @Test
    void itTakesAtMostSixStatementsHoweverMuchWasAgreed() {
        ask(team.card(), LocalDate.of(2099, 1, 1));
        seen(team.opbouwwerker);
        var few = StatementCount.of(() -> seen(team.opbouwwerker));
        for (int i = 0; i < 20; i++) {
            ask(team.card(), LocalDate.of(2099, 1, 1));
        }
        seen(team.opbouwwerker);
        var many = StatementCount.of(() -> seen(team.opbouwwerker));

        assertThat(few).isBetween(1, 6);
        assertThat(many).isEqualTo(few);
    }
}
