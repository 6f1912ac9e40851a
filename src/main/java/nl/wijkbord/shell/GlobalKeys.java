package nl.wijkbord.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkbord.ui.InfoDialog;
import nl.wijkbord.ui.Keys;
import nl.wijkbord.ui.NavEntry;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;

/** The keys that work on every screen, and the list of those that work on this one. */
final class GlobalKeys {

    private static final String KEY = "event.detail.key";
    private static final String BOARD = "wb-board";

    /** Who may make something new also writes on cards. */
    private static final String NEW = "N";

    private GlobalKeys() {}

    static void follow(Component frame, List<NavEntry> places) {
        frame.getElement().setAttribute("data-wb-keys", "");
        frame.getElement()
                .addEventListener(
                        "wb-key",
                        event -> Keys.of(UI.getCurrent())
                                .press(event.getEventData().get(KEY).asString()))
                .addEventData(KEY);
        Keys.on(frame, "Z", "shell.keys.undo", Notices::undoLast);
        Keys.on(frame, "?", "shell.keys.help", GlobalKeys::showOverview);
        places.forEach(it -> lead(frame, it));
    }

    private static void lead(Component frame, NavEntry place) {
        var shortcut = place.shortcut();
        if (shortcut != null) {
            Keys.on(frame, shortcut.keys(), shortcut.labelKey(), () -> PlaceNavigation.go(place));
        }
    }

    static void showOverview() {
        var here = new LinkedHashMap<>(Keys.of(UI.getCurrent()).overview());
        here.put("Ctrl+Enter", "shell.keys.save");
        var all = new Div(new H3(Texts.get("shell.keys.here")), list(here));
        all.addClassName("key-groups");
        if (isIn(UI.getCurrent())) {
            all.add(new H3(Texts.get("shell.keys.tile")), list(onTile(here.containsKey(NEW))));
        }
        InfoDialog.of("shell.keys.title", all).open();
    }

    /** The browser knows those of the board; nobody told them here. */
    private static boolean isIn(Component part) {
        var here = part.getElement();
        return !here.isTextNode()
                && here.isVisible()
                && (BOARD.equals(here.getTag()) || part.getChildren().anyMatch(GlobalKeys::isIn));
    }

    /** What the letters do on an open card, they also do on a tile. */
    private static Map<String, String> onTile(boolean writes) {
        var keys = new LinkedHashMap<String, String>();
        keys.put("← ↑ → ↓", "shell.keys.tile.go");
        keys.put("Home, End", "shell.keys.tile.end");
        keys.put("Enter", "shell.keys.tile.open");
        keys.put("Shift+F10", "shell.keys.tile.menu");
        keys.put("L", "card.keys.link");
        if (writes) {
            keys.put("Shift + ← ↑ → ↓", "shell.keys.tile.push");
            keys.put("V", "card.keys.move");
            keys.put("I", "card.keys.mine");
            keys.put("A", "assignment.agree");
            keys.put("T", "card.keys.due");
            keys.put("P", "card.keys.priority");
            keys.put("C", "dossier.keys.comment");
            keys.put("X", "shell.keys.tile.mark");
        }
        return keys;
    }

    private static DescriptionList list(Map<String, String> keys) {
        var list = new DescriptionList();
        list.addClassName("keys");
        keys.forEach((key, labelKey) ->
                list.add(new DescriptionList.Term(key), new DescriptionList.Description(Texts.get(labelKey))));
        return list;
    }
}
