package nl.wijkbord.ui;

import com.vaadin.flow.component.notification.Notification;

/** Something that can be taken back once, for as long as its notice is on the screen. */
final class Undo {

    private final Notification notice;
    private final Runnable takeBack;

    Undo(Notification notice, Runnable takeBack) {
        this.notice = notice;
        this.takeBack = takeBack;
    }

    void isOver() {
        notice.close();
    }

    void run() {
        if (!notice.isOpened()) {
            return;
        }
        notice.close();
        try {
            takeBack.run();
            Notices.done("ui.undone");
        } catch (RuntimeException failure) {
            Failures.tell(failure);
        }
    }
}
