package nl.wijkbord.notification;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import nl.wijkbord.card.Call;
import nl.wijkbord.security.UserId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Decides when whoever is told something gets a mail about it; without a mail server nobody does. */
@Component
class MailPlan {

    private final Mailboxes boxes;
    private final boolean isOn;

    MailPlan(Mailboxes boxes, @Value("${spring.mail.host:}") String server) {
        this.boxes = boxes;
        isOn = !server.isBlank();
    }

    boolean isOn() {
        return isOn;
    }

    /** Who is not in it gets none. */
    Map<UserId, Instant> of(Collection<UserId> users, Call why, Instant now) {
        return isOn ? planned(users, why, now) : Map.of();
    }

    private Map<UserId, Instant> planned(Collection<UserId> users, Call why, Instant now) {
        return boxes.of(users).entrySet().stream()
                .filter(it -> it.getValue().address() != null)
                .flatMap(it -> when(it.getValue(), why, now).map(at -> Map.entry(it.getKey(), at)).stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<Instant> when(Mailbox box, Call why, Instant now) {
        return box.wishes().when(why, now);
    }
}
