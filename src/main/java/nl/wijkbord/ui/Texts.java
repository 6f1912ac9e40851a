package nl.wijkbord.ui;

import com.vaadin.flow.component.UI;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The words on the screen, in the language of whoever looks; Dutch when nobody does. */
public final class Texts {

    public static final Locale DUTCH = Locale.of("nl", "NL");
    public static final List<Locale> LANGUAGES = List.of(DUTCH, Locale.ENGLISH);

    private static final ResourceBundle.Control WITHOUT_SERVER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    public static String get(String key, @Nullable Object... args) {
        return in(language(), key, args);
    }

    /** Whether these words exist, for the rare place where a key may come from elsewhere. */
    public static boolean has(String key) {
        return bundle(DUTCH).containsKey(key);
    }

    /** The language of the screen at hand. */
    public static Locale language() {
        var ui = UI.getCurrent();
        return ui == null ? DUTCH : ui.getLocale();
    }

    static String in(Locale language, String key, @Nullable Object... args) {
        var bundle = bundle(language);
        if (!bundle.containsKey(key)) {
            return missing(key);
        }
        var text = OwnWords.here().in(bundle.getString(key));
        return args.length == 0 ? text : format(text, language, args);
    }

    static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("vaadin-i18n/translations", language, WITHOUT_SERVER_LANGUAGE);
    }

    /** Tests run with assertions and stop here; people get a page with one odd word instead of no page. */
    private static String missing(String key) {
        assert false : "No text for " + key;
        LoggerFactory.getLogger(Texts.class).error("No text for {}", key);
        return key;
    }

    /** An apostrophe is an apostrophe: "foto's" needs no doubling. */
    private static String format(String text, Locale language, @Nullable Object... args) {
        return new MessageFormat(text.replace("'", "''"), language).format(args);
    }
}
