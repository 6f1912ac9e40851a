package nl.wijkbord.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Set;
import nl.wijkbord.card.Call;
import nl.wijkbord.privacy.Reason;
import org.junit.jupiter.api.Test;

/** A mail goes when somebody wants it, to who may read the card, and never with a word of it. */
class MailSecrecyTests extends MailScene {

    @Test
    void whoMayNoLongerReadTheCardGetsNoMail() throws Exception {
        server.stop();
        var card = offered("Geluid rond de kooi");
        narrow(card);
        server.start();

        make("notification.mail");

        assertThat(received()).isEmpty();
        assertThat(waiting()).isZero();
    }

    @Test
    void whoChoseSoGetsADayInOneMailAtThatHour() throws Exception {
        wish(team.opbouwwerker, Rhythm.DAILY, 16);
        offered("Geluid een");
        offered("Geluid twee");
        make("notification.digest");
        assertThat(received()).isEmpty();

        clock.pass(Duration.ofHours(6));
        make("notification.digest");
        make("notification.digest");

        assertThat(received()).singleElement().satisfies(it -> {
            assertThat(it.getSubject()).isEqualTo("Wijkbord: 2 meldingen");
            assertThat(it.getContent().toString()).containsPattern("(?s)/k/SIG-.*/k/SIG-");
        });
    }

    @Test
    void inQuietHoursMailWaitsUntilTheyEnd() throws Exception {
        boxes.keep(team.opbouwwerker.id(), new MailWishes(Rhythm.NOW, 8, DayOfWeek.MONDAY, 18, 7, Set.of(Call.ASKED)));
        clock.pass(Duration.ofHours(10));
        offered("Geluid rond de kooi");
        make("notification.mail");
        make("notification.digest");
        assertThat(received()).isEmpty();

        clock.pass(Duration.ofHours(12));
        make("notification.digest");

        assertThat(received()).hasSize(1);
    }

    @Test
    void whoWantsNoneGetsNone() throws Exception {
        wish(team.opbouwwerker, Rhythm.NEVER, 8);

        offered("Geluid rond de kooi");

        assertThat(received()).isEmpty();
        assertThat(waiting()).isZero();
    }

    @Test
    void noWordOfACardAndNoNameOfAPersonLeaves() throws Exception {
        var card = offered("Kanarietitel");
        spotlight.on(team.opbouwwerker);
        var back = moves.handBack(card.ref(), "Kanariereden", Reason.NONE).ref();
        spotlight.on(team.wijkmanager);
        var told = work.say(back, it -> it.telling("Kanarietekst"), Reason.NONE);
        comments.say(told.id(), "Kanariewoord voor @" + slug(team.handhaver), null, Reason.NONE);

        assertThat(received()).hasSizeGreaterThanOrEqualTo(3).allSatisfy(it -> {
            var raw = new ByteArrayOutputStream();
            it.writeTo(raw);
            assertThat(raw.toString(StandardCharsets.UTF_8))
                    .contains("SIG-")
                    .doesNotContainIgnoringCase("kanarie")
                    .doesNotContain("bij het plein");
            assertThat(it.getContent().toString() + it.getSubject())
                    .doesNotContain("wijkagent", "wijkmanager", "opbouwwerker", "handhaver");
        });
    }
}
