package nl.wijkbord.mywork.ui;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.ui.FrontDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets whoever comes in on a phone begin with the own work: on a narrow screen a board shows one column at a time. */
@Component
@Order(PhoneHome.BEFORE_THE_BOARD)
class PhoneHome implements FrontDoor {

    static final int BEFORE_THE_BOARD = 10;

    /** The page is made before its screen is measured, so the browser says it beforehand (wb-shell.js). */
    private static final String SCREEN = "wb-screen";

    private static final String NARROW = "narrow";

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
        Cookie @Nullable [] cookies = VaadinRequest.getCurrent().getCookies();
        return cookies != null
                && Arrays.stream(cookies).anyMatch(it -> SCREEN.equals(it.getName()) && NARROW.equals(it.getValue()));
    }
}
