package nl.wijkbord.shell;

import java.util.function.Supplier;
import nl.wijkbord.wijk.Wijken;
import org.springframework.stereotype.Component;

/** Knows what the municipality says about its board. */
@Component
class AboutHere implements Supplier<About> {

    private final Wijken wijken;

    AboutHere(Wijken wijken) {
        this.wijken = wijken;
    }

    @Override
    public About get() {
        return new About(wijken.words().municipality(), wijken.words().purpose());
    }
}
