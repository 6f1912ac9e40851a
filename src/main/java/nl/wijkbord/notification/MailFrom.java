package nl.wijkbord.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.stereotype.Component;

/** The address that mail comes from; one that is no address stops the start, for with it every mail would be thrown away. */
@Component
@ConditionalOnProperty("spring.mail.host")
class MailFrom {

    private static final String USUAL = "wijkbord@localhost";

    private final InternetAddress address;

    MailFrom(@Value("${wijkbord.mail.from:}") String words) {
        address = parsed(words.isBlank() ? USUAL : words);
    }

    private static InternetAddress parsed(String words) {
        try {
            return new InternetAddress(words, true);
        } catch (AddressException wrong) {
            throw new NoAddress(words, wrong);
        }
    }

    InternetAddress address() {
        return address;
    }

    static class NoAddress extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoAddress(String words, AddressException wrong) {
            super("WIJKBORD_MAIL_FROM is geen mailadres: " + words, wrong);
        }
    }

    /** One clear sentence instead of a stack trace. */
    static class Explanation extends AbstractFailureAnalyzer<NoAddress> {

        @Override
        protected FailureAnalysis analyze(Throwable root, NoAddress cause) {
            return new FailureAnalysis(
                    cause.getMessage(), "Geef één adres, zoals wijkbord@gemeente.example, of laat het weg.", cause);
        }
    }
}
