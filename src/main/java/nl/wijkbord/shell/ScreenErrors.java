package nl.wijkbord.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import nl.wijkbord.ui.Failures;

/** What happens when a click or a live update fails. */
class ScreenErrors implements ErrorHandler {

    private static final long serialVersionUID = 1L;

    @Override
    public void error(ErrorEvent event) {
        var ui = UI.getCurrent();
        if (ui == null) {
            Failures.log(event.getThrowable());
        } else if (event.getThrowable() instanceof NotFoundException && !Leaving.isMarked(ui)) {
            leave(ui);
        } else {
            Failures.tell(event.getThrowable());
        }
    }

    /** What the screen showed is no longer to be seen here: let the router look again, once. */
    private static void leave(UI ui) {
        ComponentUtil.setData(ui, Leaving.class, new Leaving());
        try {
            ui.refreshCurrentRoute(false);
        } finally {
            ComponentUtil.setData(ui, Leaving.class, null);
        }
    }

    private record Leaving() {

        private static boolean isMarked(UI ui) {
            return ComponentUtil.getData(ui, Leaving.class) != null;
        }
    }
}
