package nl.wijkbord.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;

/** The no of a mail server, or of what makes the mail, that stays no however often one asks. */
final class Refusal {

    /** The answers to an address that does not exist, as RFC 5321 and RFC 3463 (5.7: policy) have them. */
    private static final Pattern NOBODY_THERE = Pattern.compile("55[013](?![ -]+5\\.7\\.)\\b");

    private Refusal() {}

    static boolean isForGood(Throwable failure) {
        return chain(failure).anyMatch(Refusal::isFinal)
                || (chain(failure).anyMatch(Refusal::isRefused)
                        && chain(failure).anyMatch(Refusal::saysNobody));
    }

    private static Stream<Throwable> chain(Throwable failure) {
        var causes = Stream.iterate(failure, it -> it != null, Throwable::getCause);
        return failure instanceof MailSendException it
                ? Stream.concat(causes, Arrays.stream(it.getMessageExceptions()).flatMap(Refusal::chain))
                : causes;
    }

    private static boolean isFinal(Throwable failure) {
        return switch (failure) {
            case MailParseException _, MailPreparationException _, AddressException _ -> true;
            default -> false;
        };
    }

    /** A server that only asks for patience leaves the address among those that are right. */
    private static boolean isRefused(Throwable failure) {
        return failure instanceof SendFailedException it
                && it.getInvalidAddresses() != null
                && it.getInvalidAddresses().length > 0;
    }

    /** A server that passes on nobody's mail, or asks who we are, is set up wrong, and will be set right. */
    private static boolean saysNobody(Throwable failure) {
        return failure instanceof MessagingException
                && NOBODY_THERE.matcher(String.valueOf(failure.getMessage())).lookingAt();
    }
}
