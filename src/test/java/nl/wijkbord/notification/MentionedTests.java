package nl.wijkbord.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.dossier.CommentService;
import nl.wijkbord.dossier.Noord;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.organisation.People;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is addressed hears of it, and nobody who may not read the words. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class MentionedTests {

    @Autowired
    private Noord noord;

    @Autowired
    private Town town;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private CommentService comments;

    @Autowired
    private NotificationService notifications;

    @Autowired
    private CardService cards;

    @Autowired
    private CardWork work;

    @Autowired
    private Organisations organisations;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient database;

    private Viewer colleague;

    @BeforeEach
    void takeSeats() {
        database.sql("delete from notification").update();
        database.sql("delete from membership").update();
        colleague = town.person("col", noord.corporatie, Role.PROFESSIONAL, noord.wijk);
        seat(noord.bo, Role.PROFESSIONAL);
        seat(noord.cor, Role.PROFESSIONAL);
        seat(colleague, Role.PROFESSIONAL);
        seat(noord.wethouder, Role.EXECUTIVE_READER);
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void whoIsAddressedFindsTheCardAndTheWords() {
        var card = noord.signal(Visibility.WIJKTEAM).id();
        say(card, "Kun jij vrijdag, @" + handle(noord.cor) + "?", false);

        spotlight.on(noord.cor);
        assertThat(notifications.unread()).hasSize(1);
        assertThat(notifications.latest()).singleElement().satisfies(it -> {
            assertThat(it.card().id()).isEqualTo(card);
            assertThat(it.words()).startsWith("Kun jij vrijdag");
            assertThat(it.unread()).isTrue();
        });
        assertThat(unread(colleague)).isZero();
        assertThat(unread(noord.bo)).isZero();
    }

    @Test
    void anOrganisationIsAllOfItsPeopleButNotWhoWrote() {
        say(noord.signal(Visibility.WIJKTEAM).id(), "@" + slug() + " kijken jullie?", false);

        assertThat(unread(noord.cor)).isOne();
        assertThat(unread(colleague)).isOne();
        assertThat(unread(noord.bo)).isZero();
    }

    @Test
    void whatOneLookedAtIsNoLongerNew() {
        var card = noord.signal(Visibility.WIJKTEAM).id();
        say(card, "@" + handle(noord.cor), false);

        spotlight.on(noord.cor);
        notifications.readAll(notifications.latest().getFirst().at());

        assertThat(notifications.unread()).isEmpty();
        assertThat(notifications.latest()).extracting(NotificationRow::unread).containsExactly(false);
        assertThat(unread(colleague)).isZero();
    }

    @Test
    void whatCameInAfterOneLookedIsStillNew() {
        var card = noord.signal(Visibility.WIJKTEAM).id();
        say(card, "@" + handle(noord.cor) + " eerst", false);
        spotlight.on(noord.cor);
        var looked = notifications.latest().getFirst().at();
        say(card, "@" + handle(noord.cor) + " daarna", false);

        spotlight.on(noord.cor);
        notifications.readAll(looked);

        assertThat(notifications.latest()).extracting(NotificationRow::unread).containsExactly(true, false);
        assertThat(notifications.unread()).hasSize(1);
    }

    @Test
    void whoMayNotReadTheWordsHearsNothing() {
        var open = noord.signal(Visibility.WIJKTEAM).id();
        var closed = noord.signal(Visibility.EIGEN_ORGANISATIE).id();
        var everybody = "@%s @%s @%s".formatted(handle(noord.cor), slug(), handle(noord.wethouder));
        say(open, everybody, true);
        say(closed, everybody, false);

        assertThat(unread(noord.cor)).isZero();
        assertThat(unread(noord.wethouder)).isZero();
        spotlight.on(noord.cor);
        assertThat(notifications.latest()).isEmpty();
    }

    @Test
    void whatIsClosedAfterwardsIsGone() {
        var card = noord.signal(Visibility.WIJKTEAM).id();
        say(card, "@" + handle(noord.cor), false);

        spotlight.on(noord.bo);
        work.show(ref(card), Visibility.EIGEN_ORGANISATIE, Set.of());

        assertThat(unread(noord.cor)).isZero();
        spotlight.on(noord.cor);
        assertThat(notifications.latest()).isEmpty();
    }

    @Test
    void otherWordsTellOnlyWhoWasNotAddressedBefore() {
        var card = noord.signal(Visibility.WIJKTEAM).id();
        var comment = say(card, "@" + handle(noord.cor), false);

        comments.edit(comment, 0, "@" + handle(noord.cor) + " en @" + handle(colleague), Reason.NONE);

        assertThat(unread(noord.cor)).isOne();
        assertThat(unread(colleague)).isOne();
    }

    private UUID say(CardId card, String text, boolean ownOnly) {
        spotlight.on(noord.bo);
        return comments.say(card, text, ownOnly ? noord.politie : null, Reason.NONE);
    }

    private CardRef ref(CardId card) {
        return cards.rows(Set.of(card), noord.bo.clearance()).getFirst().ref();
    }

    private long unread(Viewer who) {
        var before = spotlight.get();
        spotlight.on(who);
        var unread = notifications.unread().size();
        spotlight.on(before);
        return unread;
    }

    private void seat(Viewer who, Role role) {
        database.sql("insert into membership (id, user_id, organisation_id, wijk_id, role) values (?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        who.id().value(),
                        who.organisation().value(),
                        noord.wijk.value(),
                        role.name())
                .update();
        people.forget();
        organisations.forget();
    }

    private String handle(Viewer who) {
        return people.name(who.id()).orElseThrow().username();
    }

    private String slug() {
        return organisations.find(noord.corporatie).orElseThrow().slug();
    }
}
