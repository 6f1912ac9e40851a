package nl.wijkbord.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;
import nl.wijkbord.security.CurrentViewer;
import org.springframework.stereotype.Component;

/** Login screens that are open in a browser go on to the product as soon as somebody has signed in there. */
@Component
class LoginScreens implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient CurrentViewer me;

    LoginScreens(CurrentViewer me) {
        this.me = me;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(it -> opened(it.getUI()));
    }

    /** The screen one signed in on is among them: nothing tells the server that it has gone. */
    private void opened(UI screen) {
        if (me.find().isPresent()) {
            List.copyOf(screen.getSession().getUIs()).stream()
                    .filter(LoginScreens::asksWho)
                    .forEach(LoginScreens::goOn);
        }
    }

    private static boolean asksWho(UI screen) {
        return screen.getInternals().getActiveRouterTargetsChain().stream().anyMatch(LoginView.class::isInstance);
    }

    private static void goOn(UI login) {
        login.getPage().executeJs("wb.goAlong()");
        login.close();
    }
}
