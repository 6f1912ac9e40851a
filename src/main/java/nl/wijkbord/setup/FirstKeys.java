package nl.wijkbord.setup;

import java.io.PrintStream;
import nl.wijkbord.organisation.OneTimeLinks;
import nl.wijkbord.organisation.SettingsKeepers;
import nl.wijkbord.ui.BaseUrl;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Lets in whoever keeps the settings when nobody else can: a link, told once to the one who starts Wijkbord. */
@Component
class FirstKeys {

    private final OneTimeLinks links;
    private final SettingsKeepers keepers;
    private final BaseUrl baseUrl;
    private final Environment environment;

    // not the log: what opens an account is not kept in a file
    private final PrintStream out = System.out;

    FirstKeys(OneTimeLinks links, SettingsKeepers keepers, BaseUrl baseUrl, Environment environment) {
        this.links = links;
        this.keepers = keepers;
        this.baseUrl = baseUrl;
        this.environment = environment;
    }

    /** After the first start, and at every next one until somebody used such a link: it may have got lost. */
    void handOutToWhoCannotComeIn() {
        keepers.withoutKey().forEach(this::handOut);
    }

    /** For the keeper who forgot the password and has no colleague: whoever may start Wijkbord may ask. */
    void handOutToWhoWasAskedFor() {
        var username = environment.getProperty("wijkbord.link-for", "").strip();
        if (username.isEmpty()) {
            return;
        }
        if (keepers.isOne(username)) {
            handOut(username);
        } else {
            out.printf(
                    "WIJKBORD_LINK_FOR: er is geen open account '%s' met de rol admin; er is geen link gemaakt.%n",
                    username);
        }
    }

    private void handOut(String username) {
        var base = baseUrl.find().orElse("");
        links.issueFor(username)
                .ifPresent(it -> out.printf("Eenmalige link voor %s (7 dagen geldig): %s%s%n", username, base, it));
    }
}
