package nl.wijkbord.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Set;
import nl.wijkbord.card.Call;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A mail that does not go keeps no other mail, is not tried for ever, and what went is not sent once more. */
@SuppressWarnings("NullAway.Init")
class MailRefusedTests extends MailScene {

    private static final String NO_ADDRESS = "geen adres";

    @Autowired
    private Town town;

    @Test
    void oneRefusedAddressStopsNoDigestOfAnother() throws Exception {
        wish(team.opbouwwerker, Rhythm.DAILY, 16);
        wish(team.handhaver, Rhythm.DAILY, 16);
        offered("Geluid rond de kooi", team.welzijn);
        offered("Geluid bij het hek", team.handhaving);
        clock.pass(Duration.ofHours(6));
        database.sql("update app_user set email = ? where id = ?")
                .params(NO_ADDRESS, tray.due().getFirst().user().value())
                .update();

        make("notification.digest");

        assertThat(received()).hasSize(1);
        assertThat(tray.due()).isEmpty();
    }

    @Test
    void anAddressThatIsRefusedForGoodIsNotTriedAgain() {
        database.sql("update app_user set email = ? where id = ?")
                .params(NO_ADDRESS, team.opbouwwerker.id().value())
                .update();

        offered("Geluid rond de kooi");

        assertThat(waiting()).isZero();
    }

    @Test
    void afterThreeDaysAMailIsGivenUp() {
        server.stop();
        offered("Geluid rond de kooi");
        clock.pass(MailRegistry.TOO_OLD.minusHours(1));
        make("notification.mail");
        assertThat(waiting()).isOne();

        clock.pass(Duration.ofHours(2));
        make("notification.mail");

        assertThat(waiting()).isZero();
    }

    @Test
    void afterThreeDaysADayInOneMailIsGivenUp() {
        wish(team.opbouwwerker, Rhythm.DAILY, 16);
        offered("Geluid rond de kooi");
        clock.pass(Duration.ofHours(6));
        server.stop();
        clock.pass(MailRegistry.TOO_OLD.minusHours(1));
        make("notification.digest");
        assertThat(tray.due()).hasSize(1);

        clock.pass(Duration.ofHours(2));
        server.start();
        make("notification.digest");

        assertThat(received()).isEmpty();
        assertThat(tray.due()).isEmpty();
    }

    @Test
    void quietHoursDoNotMakeTheThreeDaysBeginAgain() {
        boxes.keep(team.opbouwwerker.id(), new MailWishes(Rhythm.NOW, 8, DayOfWeek.MONDAY, 18, 7, Set.of(Call.ASKED)));
        server.stop();
        offered("Geluid rond de kooi");
        clock.pass(Duration.ofHours(10));
        make("notification.mail");
        clock.pass(Duration.ofDays(2));
        make("notification.digest");
        assertThat(tray.due()).hasSize(1);

        clock.pass(Duration.ofHours(24));
        server.start();
        make("notification.digest");

        assertThat(tray.due()).isEmpty();
        assertThat(received()).isEmpty();
    }

    /** Otherwise every mail waits for it in turn, and the round takes longer than there is until the next. */
    @Test
    void aServerThatIsAwayIsKnockedAtOnceInARound() throws Exception {
        wish(team.opbouwwerker, Rhythm.DAILY, 16);
        wish(team.handhaver, Rhythm.DAILY, 16);
        offered("Geluid rond de kooi", team.welzijn);
        offered("Geluid bij het hek", team.handhaving);
        clock.pass(Duration.ofHours(6));
        server.stop();

        try (var door = new ShutDoor(PORT)) {
            make("notification.digest");
            assertThat(door.knocks()).isOne();
        }
        assertThat(tray.due()).hasSize(2);
        server.start();
        make("notification.digest");
        assertThat(received()).hasSize(2);
    }

    @Test
    void whatWentIsNotSentAgainWhenItCannotBeMarked() {
        wish(team.opbouwwerker, Rhythm.DAILY, 16);
        offered("Geluid rond de kooi");
        clock.pass(Duration.ofHours(6));
        database.sql("alter table notification add constraint no_mark check (mailed_at is null)")
                .update();
        try {
            make("notification.digest");
        } finally {
            database.sql("alter table notification drop constraint no_mark").update();
        }
        assertThat(received()).hasSize(1);

        make("notification.digest");

        assertThat(received()).hasSize(1);
    }

    @Test
    void whatIsSentTwiceAllTheSameHasTheSameNumber() throws Exception {
        wish(team.opbouwwerker, Rhythm.DAILY, 16);
        offered("Geluid een");
        offered("Geluid twee");
        clock.pass(Duration.ofHours(6));
        make("notification.digest");
        database.sql("update notification set mailed_at = null, claimed_at = null")
                .update();

        make("notification.digest");

        assertThat(received()).hasSize(2);
        assertThat(id(received().getFirst())).isEqualTo(id(received().getLast()));
    }

    private static String id(MimeMessage mail) throws Exception {
        return mail.getMessageID();
    }

    @Test
    void whatFailedIsNotTriedAgainInQuietHours() {
        var quiet = new MailWishes(Rhythm.NOW, 8, DayOfWeek.MONDAY, 18, 7, Set.of(Call.ASKED));
        boxes.keep(team.opbouwwerker.id(), quiet);
        server.stop();
        offered("Geluid rond de kooi");
        server.start();
        clock.pass(Duration.ofHours(10));
        make("notification.mail");
        make("notification.digest");
        assertThat(received()).isEmpty();

        clock.pass(Duration.ofHours(12));
        make("notification.digest");

        assertThat(received()).hasSize(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void whoHasNoSeatAnyMoreGetsNoMail() {
        wish(team.opbouwwerker, Rhythm.DAILY, 16);
        offered("Geluid rond de kooi");
        town.leaves(team.opbouwwerker);
        clock.pass(Duration.ofHours(6));

        make("notification.digest");

        assertThat(received()).isEmpty();
    }

    @Test
    void aDayInOneMailLeavesOutWhatMayNoLongerBeRead() throws Exception {
        wish(team.opbouwwerker, Rhythm.DAILY, 16);
        var closed = offered("Geluid een");
        var open = offered("Geluid twee");
        narrow(closed);
        clock.pass(Duration.ofHours(6));

        make("notification.digest");

        assertThat(received())
                .singleElement()
                .satisfies(it -> assertThat(it.getContent().toString())
                        .contains(open.number().toString())
                        .doesNotContain(closed.number().toString()));
    }
}
