package nl.wijkbord.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import nl.wijkbord.notification.WatchService;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;

/** One press to watch a wijk, or to stop watching it. */
final class WatchButton extends Composite<NativeButton> {

    private static final long serialVersionUID = 1L;

    private final transient WatchService service;
    private final transient WijkId wijk;
    private boolean wanted;

    WatchButton(WatchService service, WijkId wijk) {
        this.service = service;
        this.wijk = wijk;
        wanted = service.isWatched(wijk);
        getContent().setText(Texts.get("notification.watch.here"));
        getContent().addClassName("chip");
        getContent().addClickListener(_ -> turn());
        show();
    }

    private void turn() {
        try {
            service.watch(wijk, !wanted);
            wanted = !wanted;
            Notices.done(wanted ? "notification.watch.here.begun" : "notification.watch.here.stopped");
        } catch (RuntimeException failure) {
            Failures.tell(failure);
        }
        show();
    }

    private void show() {
        getContent().getElement().setAttribute("aria-pressed", String.valueOf(wanted));
    }
}
