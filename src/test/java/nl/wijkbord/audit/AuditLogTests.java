package nl.wijkbord.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Times;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/** Somebody watches over privacy, and is watched in turn. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class AuditLogTests {

    private static final PageRequest FIRST = PageRequest.of(0, 200);
    private static final String TITLE = "Geluid uit een portiek";

    @Autowired
    private AuditLog log;

    @Autowired
    private AuditReport report;

    @Autowired
    private CardPages pages;

    @Autowired
    private CardWork work;

    @Autowired
    private Cards cards;

    @Autowired
    private Town town;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Times times;

    private OrganisationId corporatie;
    private OrganisationId gemeente;
    private Viewer wijkbeheerder;
    private Viewer officer;
    private CardRow card;

    @BeforeEach
    void aRestrictedCard() {
        corporatie = town.organisation("corporatie");
        gemeente = town.organisation("gemeente");
        WijkId wijk = town.wijk("noord", corporatie, gemeente);
        wijkbeheerder = town.person("wijkbeheerder", corporatie, Role.PROFESSIONAL, wijk);
        var person = town.person("privacy", gemeente, Role.PRIVACY_OFFICER);
        officer = new Viewer(person.id(), person.name(), gemeente, Map.of(), Set.of(Role.PRIVACY_OFFICER));
        card = cards.signal(wijkbeheerder, wijk, TITLE, Visibility.BEPERKT, corporatie);
        pages.open(card.number(), wijkbeheerder.clearance());
        spotlight.on(officer);
    }

    @AfterEach
    void off() {
        spotlight.off();
    }

    @Test
    void whoDoesNotSayWhyReadsNothingAndLeavesNoLine() {
        for (var reason : List.of("", "   ")) {
            assertThatThrownBy(() -> log.search(about(corporatie, "", "", reason)))
                    .isInstanceOf(NotPossible.class)
                    .hasMessage("audit.reason.missing");
        }
        assertThat(lines(about(gemeente, "", "", "controle")))
                .extracting(AuditRow::action)
                .doesNotContain("audit.searched");
    }

    @Test
    void toSearchIsALineWithWhatWasAskedAndWhy() {
        log.search(about(corporatie, "wijkbeheerder", "SIG-1", "verzoek twaalf"));

        assertThat(lines(about(gemeente, "", "", "wie zocht er"))).first().satisfies(it -> {
            assertThat(it.action()).isEqualTo("audit.searched");
            assertThat(it.who()).isEqualTo("privacy");
            assertThat(it.object()).isEqualTo("wijkbeheerder · SIG-1");
            assertThat(it.field()).isEqualTo("reason");
            assertThat(it.latter()).isEqualTo("verzoek twaalf");
        });
    }

    @Test
    void aNameAsLongAsALineKeepsIsFound() {
        var account = about(gemeente, "", "a".repeat(AuditQuestion.OBJECT), "controle");
        log.search(account);

        assertThat(lines(account))
                .singleElement()
                .satisfies(it -> assertThat(it.object()).isEqualTo(account.object()));
    }

    @Test
    void aLongQuestionIsCutToALine() {
        log.search(about(gemeente, "privacy", "a".repeat(AuditQuestion.OBJECT), "controle"));

        assertThat(lines(about(gemeente, "", "", "wie zocht er")))
                .first()
                .satisfies(it -> assertThat(it.object())
                        .startsWith("privacy · aaa")
                        .endsWith("a…")
                        .hasSize(AuditQuestion.OBJECT));
    }

    @Test
    void whatIsTooLongIsRefusedInItsOwnWords() {
        var tooLong = List.of(
                about(null, "x".repeat(AuditQuestion.NAME + 1), "", "controle"),
                about(null, "", "x".repeat(AuditQuestion.OBJECT + 1), "controle"),
                about(null, "", "", "x".repeat(AuditQuestion.REASON + 1)));

        assertThat(tooLong)
                .allSatisfy(it -> assertThatThrownBy(() -> log.search(it)).hasMessage("audit.question.long"));
    }

    @Test
    void theReasonNamesNobody() {
        assertThatThrownBy(() -> log.search(about(corporatie, "", "", "klacht van mevrouw Jansen")))
                .hasMessage("audit.reason.person");
    }

    @Test
    void nobodyElseReadsTheLog() {
        spotlight.on(wijkbeheerder);

        assertThatThrownBy(() -> log.search(about(null, "", "", "nieuwsgierig")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> report.tallies(times.today(), times.today()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoOpenedARestrictedCardIsFoundByCardAndByName() {
        assertThat(lines(about(corporatie, "", card.number().toString().toLowerCase(), "controle")))
                .filteredOn(it -> it.action().equals("card.opened.confined"))
                .singleElement()
                .satisfies(it -> assertThat(it.who()).isEqualTo("wijkbeheerder"));
        assertThat(lines(about(corporatie, "BEHEERDER", "", "controle"))).isNotEmpty();
        assertThat(lines(about(corporatie, "wijkagent", "", "controle"))).isEmpty();
    }

    @Test
    void noWordOfACardIsInALine() {
        spotlight.on(wijkbeheerder);
        work.say(card.ref(), it -> it.titled("Lawaai in de nacht").telling("Elke week"), Reason.NONE);
        spotlight.on(officer);

        var lines = lines(about(corporatie, "", "", "controle"));

        assertThat(lines).extracting(AuditRow::field).contains("title", "description");
        assertThat(lines.toString()).doesNotContain(TITLE, "Lawaai", "Elke week");
    }

    @Test
    void whatIsWrittenMeanwhileDoesNotMoveThePages() {
        var search = log.search(about(corporatie, "", "", "controle"));
        var before = log.rows(search, FIRST);
        spotlight.on(wijkbeheerder);
        pages.open(card.number(), wijkbeheerder.clearance());
        spotlight.on(officer);

        assertThat(log.rows(search, FIRST)).isEqualTo(before);
        assertThat(log.count(search)).isEqualTo(before.size());
    }

    @Test
    void daysOutsideTheQuestionAreNotInTheAnswer() {
        var yesterday = times.today().minusDays(1);
        var question = new AuditQuestion(yesterday, yesterday, "", corporatie, "", "controle");

        assertThat(lines(question)).isEmpty();
        assertThatThrownBy(
                        () -> log.search(new AuditQuestion(times.today(), yesterday, "", corporatie, "", "controle")))
                .hasMessage("audit.question.days");
    }

    @Test
    void theReportCountsPerOrganisation() {
        log.takesAlong(log.search(about(null, "", "", "controle")));

        var tallies = report.tallies(times.today(), times.today());

        assertThat(tallies)
                .filteredOn(it -> corporatie.equals(it.organisation()))
                .containsExactly(new OrganisationTally(corporatie, 1, 2, 0, 0, 0));
        assertThat(tallies)
                .filteredOn(it -> gemeente.equals(it.organisation()))
                .containsExactly(new OrganisationTally(gemeente, 0, 0, 0, 0, 1));
    }

    private List<AuditRow> lines(AuditQuestion question) {
        return log.rows(log.search(question), FIRST);
    }

    private AuditQuestion about(@Nullable OrganisationId organisation, String who, String object, String reason) {
        return new AuditQuestion(times.today().minusDays(1), times.today(), who, organisation, object, reason);
    }
}
