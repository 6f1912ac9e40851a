package nl.wijkbord.setup;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reads the set-up file once, at the first start on an empty database. */
@Component
@Order(0)
class FirstStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

    private final SetupLoader loader;
    private final String demo;
    private final String file;

    FirstStart(SetupLoader loader, @Value("${wijkbord.demo:}") String demo, @Value("${wijkbord.setup:}") String file) {
        this.loader = loader;
        this.demo = demo;
        this.file = file;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (loader.isEmpty() && !(demo.isEmpty() && file.isEmpty())) {
            var setup = file.isEmpty() ? SetupReader.demo(demo) : SetupReader.read(Path.of(file));
            loader.load(setup);
            LOG.info(
                    "Loaded {}: {} cards.",
                    setup.municipality().name(),
                    setup.cards().size());
        }
    }
}
