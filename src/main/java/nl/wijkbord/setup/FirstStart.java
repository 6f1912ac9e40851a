package nl.wijkbord.setup;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Reads the set-up file once, at the first start on an empty database; a later start only sees to it that somebody can come in. */
@Component
@Order(0)
class FirstStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final SetupLoader loader;
    private final FirstKeys keys;
    private final Environment environment;

    FirstStart(SetupLoader loader, FirstKeys keys, Environment environment) {
        this.loader = loader;
        this.keys = keys;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments args) {
        loader.tenant().ifPresentOrElse(it -> it.mustBeWanted(environment, isDemo()), this::fillUnlessItMayStayEmpty);
        keys.handOutToWhoCannotComeIn();
        keys.handOutToWhoWasAskedFor();
    }

    private void fillUnlessItMayStayEmpty() {
        if (!environment.getProperty("wijkbord.may-stay-empty", Boolean.class, false)) {
            fill(wanted());
        }
    }

    private SetupFile wanted() {
        var file = environment.getProperty("wijkbord.setup", "");
        if (!file.isEmpty()) {
            return SetupReader.read(Path.of(file));
        }
        if (!isDemo()) {
            throw new NothingToStartWith();
        }
        return SetupReader.demo(environment.getProperty("wijkbord.demo", "veenendaal"));
    }

    private void fill(SetupFile setup) {
        if (setup.demo() && !isDemo()) {
            throw SetupRefused.whole("dit is een demo, met wachtwoorden die iedereen kent: zet demo op false.");
        }
        loader.load(setup);
        LOG.info(
                "{} ingelezen: {} kaarten.",
                setup.municipality().name(),
                setup.cards().size());
    }

    private boolean isDemo() {
        return environment.acceptsProfiles(Profiles.of("demo"));
    }
}
