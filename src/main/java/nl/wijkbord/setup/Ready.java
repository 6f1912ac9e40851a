package nl.wijkbord.setup;

import nl.wijkbord.ui.BaseUrl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Says where to go once Wijkbord runs. */
@Component
class Ready {

    private static final Logger LOG = LoggerFactory.getLogger(Ready.class);

    private final BaseUrl baseUrl;
    private final Environment environment;

    Ready(BaseUrl baseUrl, Environment environment) {
        this.baseUrl = baseUrl;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        var accounts = environment.acceptsProfiles(Profiles.of("demo")) ? " De accounts staan op de inlogpagina." : "";
        baseUrl.find().ifPresent(it -> LOG.info("Wijkbord draait op {}.{}", it, accounts));
    }
}
