package nl.wijkbord.ui;

import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.data.binder.ValueContext;

/** As many characters as can be kept: of a longer text the field says so, where a browser would cut it without a word. */
public record AtMost(int characters) implements Validator<String> {

    private static final long serialVersionUID = 1L;

    @Override
    public ValidationResult apply(String words, ValueContext context) {
        return fits(words) ? ValidationResult.ok() : ValidationResult.error(problem(words));
    }

    public boolean fits(String words) {
        return words.length() <= characters;
    }

    /** What the field says of words that do not fit. */
    public String problem(String words) {
        return Texts.get("form.too-long", characters, words.length());
    }
}
