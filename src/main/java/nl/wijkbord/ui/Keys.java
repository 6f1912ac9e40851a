package nl.wijkbord.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The keys that mean something on the screen at hand; the part that came last answers first. */
public final class Keys {

    private final Deque<Meaning> meanings = new ArrayDeque<>();

    private record Meaning(String key, @Nullable String labelKey, BooleanSupplier works, Runnable action) {}

    private Keys() {}

    /** While the component is on the screen, the key does this; the overview of keys does not mention it. */
    public static Registration on(Component component, String key, Runnable action) {
        return listen(component, new Meaning(key, null, () -> false, action));
    }

    /** While the component is on the screen, the key does this, and the overview of keys says so. */
    public static Registration on(Component component, String key, String labelKey, Runnable action) {
        return on(component, key, labelKey, () -> true, action);
    }

    /** The same for a key that does nothing now and then, and is not mentioned then. */
    public static Registration on(
            Component component, String key, String labelKey, BooleanSupplier works, Runnable action) {
        return listen(component, new Meaning(key, labelKey, works, action));
    }

    private static Registration listen(Component component, Meaning meaning) {
        component.getUI().ifPresent(ui -> of(ui).meanings.push(meaning));
        var attach =
                component.addAttachListener(event -> of(event.getUI()).meanings.push(meaning));
        var detach = component.addDetachListener(
                _ -> component.getUI().ifPresent(ui -> of(ui).meanings.remove(meaning)));
        return Registration.combine(
                attach,
                detach,
                () -> component.getUI().ifPresent(ui -> of(ui).meanings.remove(meaning)));
    }

    public static Keys of(UI ui) {
        var keys = ComponentUtil.getData(ui, Keys.class);
        if (keys == null) {
            keys = new Keys();
            ComponentUtil.setData(ui, Keys.class, keys);
        }
        return keys;
    }

    public void press(String key) {
        meanings.stream()
                .filter(meaning -> meaning.key.equals(key))
                .findFirst()
                .ifPresent(meaning -> meaning.action.run());
    }

    /** Every key that works and says what it does, with the key of that text. */
    public Map<String, String> overview() {
        var overview = new LinkedHashMap<String, String>();
        meanings.forEach(meaning -> {
            if (meaning.labelKey != null && meaning.works.getAsBoolean()) {
                overview.putIfAbsent(meaning.key, meaning.labelKey);
            }
        });
        return overview;
    }
}
