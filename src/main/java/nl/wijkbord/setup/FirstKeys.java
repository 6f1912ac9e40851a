package nl.wijkbord.setup;

import java.io.PrintStream;
import nl.wijkbord.organisation.OneTimeLinks;
import nl.wijkbord.security.Role;
import org.springframework.stereotype.Component;

/** Lets the first people in: whoever keeps the settings gets a link, told once to the one who starts Wijkbord. */
@Component
class FirstKeys {

    private final OneTimeLinks links;
    private final BaseUrl baseUrl;

    // not the log: what opens an account is not kept in a file
    private final PrintStream out = System.out;

    FirstKeys(OneTimeLinks links, BaseUrl baseUrl) {
        this.links = links;
        this.baseUrl = baseUrl;
    }

    void handOut(SetupFile setup) {
        var base = baseUrl.find().orElse("");
        setup.users().stream()
                .filter(FirstKeys::keepsSettings)
                .forEach(user -> links.issueFor(user.username())
                        .ifPresent(it -> out.printf(
                                "Eenmalige link voor %s (7 dagen geldig): %s%s%n", user.username(), base, it)));
    }

    private static boolean keepsSettings(SetupFile.User user) {
        return user.memberships().stream().anyMatch(it -> it.role() == Role.ADMIN);
    }
}
