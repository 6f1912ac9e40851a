package nl.wijkbord.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Short messages about what just happened. */
public final class Notices {

    private static final int SHORT = 4_000;
    private static final int LONG = 10_000;

    private Notices() {}

    public static void done(String key, @Nullable Object... args) {
        notice("done", SHORT, Texts.get(key, args)).open();
    }

    /** Says what was done, and leads to it. */
    public static void doneAt(String href, String key, @Nullable Object... args) {
        var notice = notice("done", LONG, Texts.get(key, args));
        notice.add(new Anchor(href, Texts.get("ui.open")), closing(notice));
        notice.open();
    }

    /** Says what cannot be done, and stays until it is read or something else is told. */
    public static void problem(String key, @Nullable Object... args) {
        var notice = toRead(Texts.get(key, args));
        notice.add(closing(notice));
        notice.open();
    }

    private static Notification toRead(String text) {
        var notice = notice("problem", 0, text);
        notice.setAssertive(true);
        var ui = UI.getCurrent();
        ui.beforeClientResponse(ui, _ -> ComponentUtil.setData(ui, Notification.class, notice));
        return notice;
    }

    /** Somebody else saved first. */
    public static void conflict() {
        problem("ui.conflict");
    }

    /** Says what was done, and gives ten seconds to take it back. */
    public static void undo(String key, Runnable takeBack, @Nullable Object... args) {
        undo(notice("undo", LONG, Texts.get(key, args)), takeBack);
    }

    /** Of a row of steps the last can be taken back: the one before it would say that somebody changed it since. */
    private static void undo(Notification notice, Runnable takeBack) {
        Optional.ofNullable(ComponentUtil.getData(UI.getCurrent(), Undo.class)).ifPresent(Undo::isOver);
        var undo = new Undo(notice, takeBack);
        ComponentUtil.setData(UI.getCurrent(), Undo.class, undo);
        notice.add(new Button(Texts.get("ui.undo"), _ -> undo.run()), closing(notice));
        notice.open();
    }

    /** The same where a part was not done: it stays until it is read. */
    public static void undoAfterReading(String key, Runnable takeBack, @Nullable Object... args) {
        undo(toRead(Texts.get(key, args)), takeBack);
    }

    /** Takes back the last thing done, when its notice is still there. */
    public static void undoLast() {
        var undo = ComponentUtil.getData(UI.getCurrent(), Undo.class);
        if (undo != null) {
            undo.run();
        }
    }

    /** What went wrong is over when something else happened after it, not when that came in the same breath. */
    private static Notification notice(String kind, int duration, String text) {
        Optional.ofNullable(ComponentUtil.getData(UI.getCurrent(), Notification.class))
                .ifPresent(Notification::close);
        var notice = new Notification(new Span(text));
        notice.setDuration(duration);
        notice.setPosition(Position.BOTTOM_START);
        notice.addClassName("notification-" + kind);
        return notice;
    }

    private static Button closing(Notification notice) {
        var close = new Button(Icon.CLOSE.create(), _ -> notice.close());
        close.setAriaLabel(Texts.get("ui.close"));
        close.addThemeName("tertiary");
        return close;
    }
}
