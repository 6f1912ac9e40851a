package nl.wijkbord.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.VaadinRequest;
import java.util.function.Supplier;
import nl.wijkbord.ui.Failures;
import org.slf4j.LoggerFactory;

/** What happens when a click or a live update fails. */
class ScreenErrors implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final String TOLD = ScreenErrors.class.getName();

    private final transient Supplier<String> who;

    /** @param who the account at the screen, as it stands in the log */
    ScreenErrors(Supplier<String> who) {
        this.who = who;
    }

    @Override
    public void error(ErrorEvent event) {
        var failure = event.getThrowable();
        var ui = UI.getCurrent();
        if (ForgedMessage.caused(failure)) {
            warn(failure);
        } else if (ui == null) {
            Failures.log(failure);
        } else if (failure instanceof NotFoundException && !Leaving.isMarked(ui)) {
            leave(ui);
        } else {
            Failures.tell(failure);
        }
    }

    /** Without the words of the message, and once for all that one message asks: whoever makes it would write our log. */
    private void warn(Throwable failure) {
        var message = VaadinRequest.getCurrent();
        if (message == null) {
            write(failure);
        } else if (message.getAttribute(TOLD) == null) {
            message.setAttribute(TOLD, true);
            write(failure);
        }
    }

    private void write(Throwable failure) {
        LoggerFactory.getLogger(ScreenErrors.class)
                .warn(
                        "Account {} sent a message that no screen of ours sends ({})",
                        who.get(),
                        failure.getClass().getSimpleName());
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
