package nl.wijkbord.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import nl.wijkbord.ui.InfoDialog;
import nl.wijkbord.ui.Keys;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;

/** The keys that work on every screen, and the list of those that work on this one. */
final class GlobalKeys {

    private static final String KEY = "event.detail.key";

    private GlobalKeys() {}

    static void follow(Component frame) {
        frame.getElement().setAttribute("data-wb-keys", "");
        frame.getElement()
                .addEventListener(
                        "wb-key",
                        event -> Keys.of(UI.getCurrent())
                                .press(event.getEventData().get(KEY).asString()))
                .addEventData(KEY);
        Keys.on(frame, "Z", "shell.keys.undo", Notices::undoLast);
        Keys.on(frame, "?", "shell.keys.help", GlobalKeys::showOverview);
    }

    static void showOverview() {
        var list = new DescriptionList();
        list.addClassName("keys");
        Keys.of(UI.getCurrent())
                .overview()
                .forEach((key, labelKey) ->
                        list.add(new DescriptionList.Term(key), new DescriptionList.Description(Texts.get(labelKey))));
        InfoDialog.of("shell.keys.title", list).open();
    }
}
