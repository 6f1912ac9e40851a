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
        return words(wijken.words());
    }

    static OwnWords words(Vocabulary here) {
        var single = Stream.of(
                Map.entry("wijk", here.wijk()),
                Map.entry("wijken", here.wijken()),
                Map.entry("wijkteam", here.team()),
                Map.entry("wijkmanager", here.coordinator()),
                Map.entry("wethouder", here.executive()));
        return new OwnWords(Stream.concat(single, withArticle(here))
                .filter(it -> !it.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Stream<Map.Entry<String, String>> withArticle(Vocabulary here) {
        return here.wijk().isBlank()
                ? Stream.empty()
                : Article.phrases().stream().map(it -> Map.entry(it + " wijk", here.wijkAfter(it)));
    }
}
