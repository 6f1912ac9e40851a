package nl.wijkbord.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.List;

/** What somebody typed and did not save yet; leaving it asks first. */
final class Unsaved {

    private final Component fields;
    private List<Object> before = List.of();

    Unsaved(Component fields) {
        this.fields = fields;
    }

    /** From here on whatever differs was typed. */
    void start() {
        Fields.tellWhileTyping(fields);
        before = Fields.values(fields);
    }

    void leave(Runnable close) {
        if (isChanged()) {
            Confirm.discard(close);
        } else {
            close.run();
        }
    }

    /** The back button asks too, and goes on after yes. */
    void leave(BeforeLeaveEvent event, Runnable close) {
        if (isChanged()) {
            var later = event.postpone();
            leave(() -> {
                close.run();
                later.proceed();
            });
        } else {
            close.run();
        }
    }

    private boolean isChanged() {
        return !before.equals(Fields.values(fields));
    }
}
