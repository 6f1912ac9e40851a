package nl.wijkbord.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.wijkbord.ui.EmptyState;

/** The front door: leads to the first place in the menu of whoever comes in. */
@Route("")
@PageTitle("shell.name")
@PermitAll
class StartView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Contributions contributions;

    StartView(Contributions contributions) {
        this.contributions = contributions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        contributions.places().stream()
                .findFirst()
                .ifPresentOrElse(
                        place -> event.forwardTo(place.path()),
                        () -> getContent().add(EmptyState.of("shell.nothing")));
    }
}
