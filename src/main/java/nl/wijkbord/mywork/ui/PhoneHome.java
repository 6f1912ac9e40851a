package nl.wijkbord.mywork.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import java.util.Optional;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.ui.FrontDoor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets whoever comes in on a phone begin with the own work: on a narrow screen a board shows one column at a time. */
@Component
@Order(PhoneHome.BEFORE_THE_BOARD)
class PhoneHome implements FrontDoor {

    static final int BEFORE_THE_BOARD = 10;

    /** In pixels, as the stylesheet has it. */
    private static final int NARROW = 600;

    private final CurrentViewer me;

    PhoneHome(CurrentViewer me) {
        this.me = me;
    }

    @Override
    public Optional<String> path() {
        return me.find().filter(it -> isNarrow() && worksSomewhere(it)).map(_ -> WorkNavigation.MINE);
    }

    private static boolean worksSomewhere(Viewer viewer) {
        return viewer.seats().keySet().stream().anyMatch(viewer::writesIn);
    }

    /** A browser that does not tell is wide. */
    private static boolean isNarrow() {
        return Optional.ofNullable(UI.getCurrent())
                .map(it -> it.getPage().getExtendedClientDetails())
                .map(ExtendedClientDetails::getWindowInnerWidth)
                .filter(it -> it > 0 && it < NARROW)
                .isPresent();
    }
}
