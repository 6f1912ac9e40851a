package nl.wijkbord.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that people here use instead of the usual ones; in a text those stand in brackets: "Alle [wijken] en
 * [deze wijk]", together with what goes before them where that depends on the word: "deze kern", "dit dorp".
 */
public record OwnWords(Map<String, String> instead) {

    private static final OwnWords USUAL = new OwnWords(Map.of());
    private static final Pattern WORD = Pattern.compile("\\[(\\p{L}[\\p{L} ]*)]");

    public OwnWords {
        instead = Map.copyOf(instead);
    }

    /** On this screen, from now on. */
    public void speakOn(UI ui) {
        ComponentUtil.setData(ui, OwnWords.class, this);
    }

    static OwnWords here() {
        var ui = UI.getCurrent();
        var own = ui == null ? null : ComponentUtil.getData(ui, OwnWords.class);
        return own == null ? USUAL : own;
    }

    String in(String text) {
        return text.contains("[") ? WORD.matcher(text).replaceAll(this::word) : text;
    }

    private String word(MatchResult found) {
        var usual = found.group(1);
        var word = instead.getOrDefault(usual.toLowerCase(Locale.ROOT), usual);
        return Matcher.quoteReplacement(Character.isUpperCase(usual.charAt(0)) ? capital(word) : word);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
