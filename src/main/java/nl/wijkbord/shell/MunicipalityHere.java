package nl.wijkbord.shell;

import java.util.function.Supplier;
import nl.wijkbord.wijk.Vocabulary;
import nl.wijkbord.wijk.Wijken;
import org.springframework.stereotype.Component;

/** Knows whose board this is. */
@Component
class MunicipalityHere implements Supplier<Vocabulary> {

    private final Wijken wijken;

    MunicipalityHere(Wijken wijken) {
        this.wijken = wijken;
    }

    @Override
    public Vocabulary get() {
        return wijken.words();
    }
}
