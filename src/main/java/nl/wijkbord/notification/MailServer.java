package nl.wijkbord.notification;

import static java.util.stream.Collectors.joining;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands a mail to the mail server of the municipality. */
@Component
@ConditionalOnProperty("spring.mail.host")
class MailServer {

    private final JavaMailSender sender;
    private final MailText text;
    private final MailFrom from;

    MailServer(JavaMailSender sender, MailText text, MailFrom from) {
        this.sender = sender;
        this.text = text;
        this.from = from;
    }

    void send(String address, List<MailLine> lines) {
        try {
            var mail = sender.createMimeMessage();
            var helper = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
            helper.setFrom(from.address());
            helper.setTo(address);
            helper.setSubject(text.subject(lines));
            helper.setText(text.body(lines));
            mail.setHeader("Message-ID", "<" + id(lines) + "@wijkbord>");
            mail.setHeader("Auto-Submitted", "auto-generated"); // nobody's absence answers it
            sender.send(mail);
        } catch (MessagingException failure) {
            throw new MailPreparationException(failure);
        }
    }

    /** Whether nobody's mail would go now: it cannot be reached, or does not let us in. */
    static boolean isAway(RuntimeException failure) {
        return switch (failure) {
            case MailAuthenticationException _ -> true;
            case MailSendException it -> it.getCause() != null && it.getMessageExceptions().length > 0;
            default -> false;
        };
    }

    /** The same for the same, so that whoever gets it twice may see so. */
    private static UUID id(List<MailLine> lines) {
        var words =
                lines.stream().map(it -> it.notification().toString()).sorted().collect(joining(" "));
        return lines.size() == 1
                ? lines.getFirst().notification()
                : UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }
}
