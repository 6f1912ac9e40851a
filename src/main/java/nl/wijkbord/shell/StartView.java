package nl.wijkbord.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import nl.wijkbord.ui.EmptyState;
import nl.wijkbord.ui.FrontDoor;
import nl.wijkbord.ui.NavEntry;
import org.springframework.beans.factory.ObjectProvider;

/** Leads whoever comes in to the board of the day before, or else to the first place in the menu. */
@Route("")
@PageTitle("shell.name")
@PermitAll
class StartView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Contributions contributions;
    private final transient ObjectProvider<FrontDoor> doors;

    StartView(Contributions contributions, ObjectProvider<FrontDoor> doors) {
        this.contributions = contributions;
        this.doors = doors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        doors.orderedStream()
                .flatMap(it -> it.path().stream())
                .findFirst()
                .or(this::firstPlace)
                .ifPresentOrElse(event::forwardTo, () -> getContent().add(EmptyState.of("shell.nothing")));
    }

    private Optional<String> firstPlace() {
        return contributions.places().stream().map(NavEntry::path).findFirst();
    }
}
