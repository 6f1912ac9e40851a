package nl.wijkbord.wijk;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import nl.wijkbord.security.AllWijken;
import nl.wijkbord.security.WijkId;
import org.springframework.stereotype.Component;

/** Tells which wijken there are to whoever has a seat in all of them. */
@Component
class EveryWijk implements AllWijken {

    private final Wijken wijken;

    EveryWijk(Wijken wijken) {
        this.wijken = wijken;
    }

    @Override
    public Set<WijkId> ids() {
        return wijken.all().stream().map(WijkName::id).collect(toUnmodifiableSet());
    }
}
