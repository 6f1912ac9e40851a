package nl.wijkbord.badsamples;

import com.vaadin.flow.component.notification.Notification;

public class HomemadeMessage {

    void tell(RuntimeException failure) {
        Notification.show("Oops");
    }
}
