package nl.wijkbord.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.InfoDialog;
import nl.wijkbord.ui.Texts;

/** Tells of how much one does not know yet; a press shows what and where. */
final class NotificationBell extends Composite<NativeButton> {

    private static final long serialVersionUID = 1L;

    private final transient NotificationDesk desk;
    private final Span count = new Span();

    NotificationBell(NotificationDesk desk) {
        this.desk = desk;
        count.addClassName("bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassNames("icon-button", "bell");
        getContent().add(Icon.BELL.create(), count);
        getContent().addClickListener(_ -> open());
        look();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        desk.bells().hang(event, desk.me().get(), this::look);
    }

    private void look() {
        var unread = desk.notifications().unread();
        var words = Texts.get("notification.button", unread);
        getContent().setAriaLabel(words);
        getContent().setTitle(words);
        count.setText(String.valueOf(unread));
        count.setVisible(unread > 0);
    }

    private void open() {
        InfoDialog.of("notification.title", new NotificationList(desk)).open();
    }
}
