package nl.wijkbord.notification.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.wijkbord.card.ui.WijkSign;
import nl.wijkbord.notification.WatchService;
import nl.wijkbord.security.WijkId;

/** Lets whoever reads what the team of a wijk reads watch it from its board. */
@org.springframework.stereotype.Component
class WatchSign implements WijkSign {

    private final WatchService service;

    WatchSign(WatchService service) {
        this.service = service;
    }

    @Override
    public Optional<Component> on(WijkId wijk) {
        return service.possible().stream()
                .filter(it -> it.id().equals(wijk))
                .map(it -> (Component) new WatchButton(service, it.id()))
                .findAny();
    }
}
