package nl.wijkbord.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.wijkbord.card.Categories;
import nl.wijkbord.notification.MailWishesService;
import nl.wijkbord.notification.WatchService;
import nl.wijkbord.security.Role;
import nl.wijkbord.ui.Texts;

/** What one was called to, and what one wants to hear. */
@Route(NotificationsView.PATH)
@PageTitle("notification.title")
@RolesAllowed(Role.CARDS)
class NotificationsView extends Composite<Div> {

    static final String PATH = "meldingen";

    private static final long serialVersionUID = 1L;

    NotificationsView(NotificationDesk desk, MailWishesService mail, WatchService watch, Categories categories) {
        var choices = new Div(new MailPart(mail), new WatchPart(watch, categories));
        choices.addClassName("notification-choices");
        getContent().addClassNames("page", "notifications-page");
        getContent().add(new H1(Texts.get("notification.title")), new NotificationList(desk), choices);
    }
}
