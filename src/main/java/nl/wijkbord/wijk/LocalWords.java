package nl.wijkbord.wijk;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.ui.OwnWords;
import org.springframework.stereotype.Component;

/** Lets every screen speak as this municipality does: of kernen and a gebiedsteam where it has those. */
@Component
class LocalWords implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Wijken wijken;

    LocalWords(Wijken wijken) {
        this.wijken = wijken;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(it -> words().speakOn(it.getUI()));
    }

    OwnWords words() {
        return new OwnWords(Stream.of(
                        Map.entry("wijk", wijken.words().wijk()),
                        Map.entry("wijken", wijken.words().wijken()),
                        Map.entry("wijkteam", wijken.words().team()),
                        Map.entry("wijkmanager", wijken.words().coordinator()),
                        Map.entry("wethouder", wijken.words().executive()))
                .filter(it -> !it.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
