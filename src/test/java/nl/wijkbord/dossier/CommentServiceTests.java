package nl.wijkbord.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.audit.Attempt;
import nl.wijkbord.audit.HistoryEntry;
import nl.wijkbord.audit.Outcome;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.PersonalDataFound;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.Reading;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Spotlight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@WijkbordTest
@RecordApplicationEvents
class CommentServiceTests {

    @Autowired
    private Noord noord;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private CommentService comments;

    @Autowired
    private DossierFacts facts;

    @Autowired
    private CardService cards;

    @Autowired
    private CardPages pages;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEvents events;

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void whatIsSaidToTheTeamIsReadByTheTeam() {
        var card = noord.signal(Visibility.WIJKTEAM).id();
        say(noord.bo, card, "Vrijdag ga ik langs", false);
        say(noord.cor, card, "Wij bellen de aannemer", false);

        assertThat(comments.of(card, noord.manager.clearance()))
                .extracting(CommentRow::text)
                .containsExactly("Vrijdag ga ik langs", "Wij bellen de aannemer");
        assertThat(count(card, noord.manager)).isEqualTo("2");
    }

    @Test
    void whatIsSaidToThePolitieIsNotThereForTheCorporatie() {
        var card = noord.signal(Visibility.WIJKTEAM).id();
        var secret = say(noord.bo, card, "Extra surveillance", true);
        react(noord.bo, secret);
        edit(noord.bo, secret, "Extra surveillance op vrijdag");

        assertThat(comments.of(card, noord.bo.clearance())).hasSize(1);
        assertThat(comments.former(secret, noord.bo.clearance())).hasSize(1);
        assertThat(count(card, noord.bo)).isEqualTo("1");
        assertThat(deeds(card, noord.bo)).contains("card.commented", "card.comment-edited", "card.reacted");
        assertNoTrace(card, secret, noord.cor);
    }

    @Test
    void whoOnlySteersDoesNotReadWhatColleaguesKeepToThemselves() {
        var card = noord.signal(Visibility.WIJKTEAM).id();
        var secret = say(noord.bo, card, "Extra surveillance", true);
        edit(noord.bo, secret, "Extra surveillance op vrijdag");

        assertNoTrace(card, secret, noord.manager);
    }

    private void assertNoTrace(CardId card, UUID secret, Viewer other) {
        assertThat(comments.of(card, other.clearance())).isEmpty();
        assertThat(comments.former(secret, other.clearance())).isEmpty();
        assertThat(count(card, other)).isEmpty();
        assertThat(deeds(card, other)).doesNotContain("card.commented", "card.comment-edited", "card.reacted");
    }

    @Test
    void withoutThatMarkTheSameEyesWouldReadIt() {
        var card = noord.signal(Visibility.WIJKTEAM).id();
        var secret = say(noord.bo, card, "Extra surveillance", true);
        edit(noord.bo, secret, "Extra surveillance op vrijdag");
        database.sql("update card_comment set only_for = null where id = ?")
                .param(secret)
                .update();
        database.sql("update history set only_for = null where card_id = ?")
                .param(card.value())
                .update();

        assertThatThrownBy(() -> assertNoTrace(card, secret, noord.cor)).isInstanceOf(AssertionError.class);
        assertThat(comments.former(secret, noord.cor.clearance())).hasSize(1);
        assertThat(count(card, noord.cor)).isEqualTo("1");
        assertThat(deeds(card, noord.cor)).contains("card.commented", "card.comment-edited");
    }

    @Test
    void aRoomWithOthersInItDoesNotSeeWhatIsForOneOfThem() {
        var card = noord.signal(Visibility.WIJKTEAM).id();
        say(noord.bo, card, "Extra surveillance", true);
        var room = new Clearance(Set.of(noord.politie, noord.corporatie), Map.of(noord.wijk, Reading.FULL));

        assertThat(comments.of(card, room)).isEmpty();
        assertThat(comments.of(card, Clearance.none())).isEmpty();
    }

    @Test
    void whatWasMeantForOneOrganisationNeverReachesTheOtherOneWorksForToo() {
        var card = noord.signal(Visibility.WIJKTEAM).id();
        spotlight.on(noord.cor);

        assertRefused(
                "dossier.other-organisation",
                () -> comments.say(card, "Extra surveillance", noord.politie, Reason.NONE));
        assertThat(comments.of(card, noord.cor.clearance())).isEmpty();
        assertThat(comments.of(card, noord.bo.clearance())).isEmpty();
    }

    @Test
    void whoReadsTitlesReadsNoComments() {
        var card = noord.signal(Visibility.WIJKTEAM).id();
        var said = say(noord.bo, card, "Vrijdag ga ik langs", false);
        edit(noord.bo, said, "Zaterdag ga ik langs");

        assertThat(cards.rows(Set.of(card), noord.wethouder.clearance())).hasSize(1);
        assertNoTrace(card, said, noord.wethouder);
    }

    @Test
    void whatWasSaidOnAClosedCardStaysInsideWhenTheCardOpens() {
        var ref = noord.signal(Visibility.EIGEN_ORGANISATIE);
        var said = say(noord.bo, ref.id(), "Nog niet delen", false);
        noord.open(ref);

        assertThat(cards.rows(Set.of(ref.id()), noord.cor.clearance())).hasSize(1);
        assertThat(comments.of(ref.id(), noord.bo.clearance())).hasSize(1);
        assertNoTrace(ref.id(), said, noord.cor);
    }

    @Test
    void whoOnlyReadsCannotWrite() {
        var card = noord.signal(Visibility.WIJKTEAM).id();
        var said = say(noord.bo, card, "Vrijdag ga ik langs", false);

        assertRefused("card.read-only", () -> say(noord.manager, card, "Goed zo", false));
        assertRefused("card.read-only", () -> react(noord.manager, said));
        assertRefused("card.not-found", () -> say(noord.wethouder, card, "Goed zo", false));
    }

    @Test
    void whatOneMayNotSeeCannotBeFound() {
        var hidden = noord.signal(Visibility.EIGEN_ORGANISATIE).id();
        var onHidden = say(noord.bo, hidden, "Nog niet delen", false);
        var secret = say(noord.bo, noord.signal(Visibility.WIJKTEAM).id(), "Extra surveillance", true);

        assertRefused("card.not-found", () -> say(noord.cor, hidden, "Ik ook", false));
        assertRefused("card.not-found", () -> say(noord.cor, CardId.random(), "Ik ook", false));
        for (var forged : Set.of(onHidden, secret, UUID.randomUUID())) {
            assertRefused("dossier.not-found", () -> edit(noord.cor, forged, "Gewijzigd"));
            assertRefused("dossier.not-found", () -> react(noord.cor, forged));
        }
    }

    @Test
    void whatWasTriedOnACardOfOthersIsRemembered() {
        var hidden = noord.signal(Visibility.EIGEN_ORGANISATIE).id();
        var onHidden = say(noord.bo, hidden, "Nog niet delen", false);

        assertRefused("card.not-found", () -> say(noord.cor, hidden, "Ik ook", false));
        assertRefused("dossier.not-found", () -> edit(noord.cor, onHidden, "Gewijzigd"));
        assertRefused("dossier.not-found", () -> react(noord.cor, onHidden));

        assertThat(events.stream(Attempt.class))
                .extracting(Attempt::outcome)
                .containsOnly(Outcome.REFUSED)
                .hasSize(3);
    }

    @Test
    void oneChangesOnlyOwnWordsAndEverybodySeesWhatTheyWere() {
        var card = noord.signal(Visibility.WIJKTEAM).id();
        var said = say(noord.bo, card, "Vrijdag", false);

        assertRefused("dossier.not-yours", () -> edit(noord.cor, said, "Nooit"));
        edit(noord.bo, said, "Zaterdag");
        edit(noord.bo, said, "Zaterdag");

        var row = comments.of(card, noord.cor.clearance()).getFirst();
        assertThat(row.text()).isEqualTo("Zaterdag");
        assertThat(row.editedAt()).isNotNull();
        assertThat(comments.former(said, noord.cor.clearance()))
                .extracting(FormerText::text)
                .containsExactly("Vrijdag");
    }

    @Test
    void aSignIsGivenAndTakenBack() {
        var card = noord.signal(Visibility.WIJKTEAM).id();
        var said = say(noord.bo, card, "Vrijdag", false);
        react(noord.bo, said);
        react(noord.cor, said);
        react(noord.bo, said);

        assertThat(comments.of(card, noord.bo.clearance()).getFirst().with(Sign.SEEN))
                .containsExactly(noord.cor.id());
    }

    @Test
    void aCommentLeavesTheVersionOfTheCardAlone() {
        var ref = noord.signal(Visibility.WIJKTEAM);
        say(noord.cor, ref.id(), "Vrijdag", false);

        assertThat(cards.rows(Set.of(ref.id()), noord.bo.clearance()).getFirst().ref())
                .isEqualTo(ref);
    }

    @Test
    void aTextIsKeptAsTextAndPersonalDataIsNotKept() {
        var card = noord.signal(Visibility.WIJKTEAM).id();
        var script = "<img src=x onerror=alert(1)> {{7*7}} ${x}";
        say(noord.bo, card, script, false);

        assertThat(comments.of(card, noord.bo.clearance()))
                .extracting(CommentRow::text)
                .containsExactly(script);
        assertThatThrownBy(() -> say(noord.bo, card, "Bel 06-12345678", false)).isInstanceOf(PersonalDataFound.class);
        assertRefused("dossier.comment.empty", () -> say(noord.bo, card, " \u202E\n", false));
        assertRefused("dossier.text.long", () -> say(noord.bo, card, "x".repeat(10_001), false));
    }

    private UUID say(Viewer who, CardId card, String text, boolean ownOnly) {
        spotlight.on(who);
        return comments.say(card, text, ownOnly ? who.organisation() : null, Reason.NONE);
    }

    private void edit(Viewer who, UUID comment, String text) {
        spotlight.on(who);
        comments.edit(comment, noord.version(comment), text, Reason.NONE);
    }

    private void react(Viewer who, UUID comment) {
        spotlight.on(who);
        comments.react(comment, Sign.SEEN);
    }

    private String count(CardId card, Viewer who) {
        var found = facts.about(Set.of(card), who.clearance()).get(card);
        return found == null ? "" : found.getFirst().text();
    }

    private List<String> deeds(CardId card, Viewer who) {
        spotlight.on(who);
        var number = cards.rows(Set.of(card), who.clearance()).getFirst().number();
        return pages.history(number, who.clearance()).stream()
                .map(HistoryEntry::action)
                .toList();
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        NotPossible.class, it -> assertThat(it.key()).isEqualTo(key));
    }
}
