package nl.wijkbord.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.wijkbord.card.Stage;
import nl.wijkbord.town.StatementCount;
import org.junit.jupiter.api.Test;

/** A mail for each notification, once, also when the mail server was away. */
class MailTests extends MailScene {

    @Test
    void whoIsAskedGetsOneMailWithTheNumberThePlaceAndALink() throws Exception {
        var card = offered("Geluid rond de kooi");

        var mail = received();
        assertThat(mail).singleElement().satisfies(it -> {
            assertThat(it.getAllRecipients()[0]).hasToString("opbouwwerker@partner.example");
            assertThat(it.getSubject()).startsWith("Wijkbord: " + card.number() + " in zuidoost");
            assertThat(it.getContent().toString())
                    .contains("gevraagd", "https://bord.example/k/" + card.number(), "https://bord.example/meldingen")
                    .doesNotContain("Geluid", "kooi", "wijkmanager");
        });
        assertThat(waiting()).isZero();
    }

    @Test
    void aMailServerThatWasAwayLosesNothingAndDoublesNothing() throws Exception {
        server.stop();
        IntStream.range(0, 3).forEach(it -> offered("Geluid " + "abc".charAt(it)));
        make("notification.mail");
        assertThat(waiting()).isEqualTo(3);

        server.start();
        make("notification.mail");
        make("notification.mail");

        assertThat(received()).hasSize(3);
        assertThat(waiting()).isZero();
    }

    @Test
    void twoServersThatTryAgainAtOnceSendOneMail() throws Exception {
        server.stop();
        offered("Geluid rond de kooi");
        server.start();

        try (var both = Executors.newFixedThreadPool(2)) {
            both.submit(() -> make("notification.mail"));
            both.submit(() -> make("notification.mail"));
        }
        make("notification.mail");

        assertThat(received()).hasSize(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void whatAServerLeftBehindIsSentAfterAWhile() throws Exception {
        server.stop();
        offered("Geluid rond de kooi");
        database.sql("update EVENT_PUBLICATION set status = 'PROCESSING'").update();
        server.start();

        make("notification.mail");
        assertThat(received()).isEmpty();
        clock.pass(MailTray.LOST.plusMinutes(1));
        make("notification.mail");

        assertThat(received()).hasSize(1);
    }

    @Test
    void aMoveCostsNoStatementMoreAndLeavesNothingInTheRegistry() {
        moves.move(team.card().ref(), Stage.TE_BESPREKEN, null);
        var card = team.card();

        var cost = StatementCount.of(() -> moves.move(card.ref(), Stage.TE_BESPREKEN, null));

        assertThat(cost).isLessThanOrEqualTo(8);
        assertThat(waiting()).isZero();
    }
}
