package nl.wijkbord.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.NewsAddress;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;

/** Which no of a mail server stays no. */
class RefusalTests {

    private static final Address[] ADDRESS = {new NewsAddress("local")};

    @Test
    void anAddressThatTheServerRefusesStaysRefused() {
        assertThat(Refusal.isForGood(sent(refused("550 5.1.1 no such user", new Address[0], ADDRESS))))
                .isTrue();
    }

    /** Somebody has to put the server right, and then the mail goes. */
    @Test
    void aServerThatPassesOnNobodysMailIsAskedAgain() {
        assertThat(List.of("554 relay access denied", "530 authentication required", "550 5.7.1 relaying denied"))
                .noneMatch(it -> Refusal.isForGood(sent(refused(it, new Address[0], ADDRESS))));
    }

    @Test
    void aServerThatAsksForPatienceIsAskedAgain() {
        assertThat(Refusal.isForGood(sent(refused("450 later", ADDRESS, new Address[0]))))
                .isFalse();
    }

    @Test
    void whatIsNoAddressBecomesNone() {
        assertThat(Refusal.isForGood(new MailPreparationException(new AddressException("no address"))))
                .isTrue();
    }

    private static SendFailedException refused(String words, Address[] unsent, Address[] invalid) {
        return new SendFailedException(words, null, new Address[0], unsent, invalid);
    }

    @Test
    void aServerThatIsAwayComesBack() {
        assertThat(Refusal.isForGood(sent(new MessagingException("Couldn't connect"))))
                .isFalse();
        assertThat(Refusal.isForGood(new IllegalStateException("Another server is at it")))
                .isFalse();
    }

    @Test
    void onlyAServerThatCannotBeReachedIsAwayForEverybody() {
        var connect = new MessagingException("Couldn't connect");
        var refused = refused("550 5.1.1 no such user", new Address[0], ADDRESS);

        assertThat(MailServer.isAway(new MailSendException("failed", connect, Map.of("mail", connect))))
                .isTrue();
        assertThat(MailServer.isAway(new MailAuthenticationException("not let in")))
                .isTrue();
        assertThat(MailServer.isAway(sent(refused))).isFalse();
        assertThat(MailServer.isAway(new MailSendException("not closed", connect)))
                .isFalse();
        assertThat(MailServer.isAway(new IllegalStateException("no mark"))).isFalse();
    }

    private static MailSendException sent(MessagingException failure) {
        return new MailSendException(Map.of("mail", failure));
    }
}
