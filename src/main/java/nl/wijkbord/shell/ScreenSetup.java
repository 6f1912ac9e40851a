package nl.wijkbord.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.ui.Texts;
import org.springframework.stereotype.Component;

/** How every screen starts: its language, its patience, and its words for when the server is not there. */
@Component
class ScreenSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    /** Only what takes long enough to wonder about gets a sign of waiting. */
    private static final int NOTICEABLE = 450;

    private static final int SLOW = 2_000;
    private static final int VERY_SLOW = 8_000;

    private final transient CurrentViewer me;

    ScreenSetup(CurrentViewer me) {
        this.me = me;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(_ -> systemMessages());
        event.getSource()
                .addSessionInitListener(session -> session.getSession().setErrorHandler(new ScreenErrors(this::who)));
        event.getSource().addUIInitListener(this::start);
    }

    private void start(UIInitEvent event) {
        var ui = event.getUI();
        var preferences = Preferences.of(VaadinRequest.getCurrent());
        ui.setLocale(preferences.language());
        ui.getPage()
                .executeJs(
                        "document.documentElement.lang = $0",
                        preferences.language().getLanguage());
        allowKeys(ui, preferences.keys());
        tellWhoSits(ui);
        waitQuietly(ui);
    }

    /** A tab forgets what a former person looked at: here nobody sits, or somebody else. */
    private void tellWhoSits(UI ui) {
        ui.getPage().executeJs("window.wb.sits($0)", who());
    }

    private String who() {
        return me.find().map(it -> it.id().value().toString()).orElse("");
    }

    static void allowKeys(UI ui, boolean allowed) {
        ui.getPage().executeJs("document.documentElement.dataset.keys = $0", allowed ? "on" : "off");
    }

    private static void waitQuietly(UI ui) {
        var waiting = ui.getLoadingIndicatorConfiguration();
        waiting.setFirstDelay(NOTICEABLE);
        waiting.setSecondDelay(SLOW);
        waiting.setThirdDelay(VERY_SLOW);
        var reconnecting = ui.getReconnectDialogConfiguration();
        reconnecting.setDialogText(Texts.get("shell.connection.busy"));
        reconnecting.setDialogTextGaveUp(Texts.get("shell.connection.lost"));
        translateIndicator(ui);
    }

    /** The strip that tells of a lost connection lives in the browser, and speaks English until it is told otherwise. */
    private static void translateIndicator(UI ui) {
        ui.getPage()
                .executeJs(
                        "const it = window.Vaadin?.connectionIndicator;"
                                + "if (it) { it.onlineText = $0; it.reconnectingText = $1; it.offlineText = $2;"
                                + "it.setAttribute('role', 'status'); }",
                        Texts.get("shell.connection.back"),
                        Texts.get("shell.connection.busy"),
                        Texts.get("shell.connection.lost"));
    }

    /** By default an expired session reloads without a word, and takes what was typed with it. */
    private static CustomizedSystemMessages systemMessages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Texts.get("shell.expired.title"));
        messages.setSessionExpiredMessage(Texts.get("shell.expired"));
        messages.setInternalErrorCaption(Texts.get("shell.broken.title"));
        messages.setInternalErrorMessage(Texts.get("shell.broken"));
        messages.setSyncErrorCaption(Texts.get("shell.out-of-step.title"));
        messages.setSyncErrorMessage(Texts.get("shell.out-of-step"));
        messages.setCookiesDisabledCaption(Texts.get("shell.cookies.title"));
        messages.setCookiesDisabledMessage(Texts.get("shell.cookies"));
        return messages;
    }
}
