package nl.wijkbord.ui;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody has to say yes to first. */
public record Question(String titleKey, String textKey, String confirmKey, List<@Nullable Object> textArgs) {

    public Question {
        textArgs = Collections.unmodifiableList(textArgs);
    }

    public static Question of(String titleKey, String textKey, String confirmKey, @Nullable Object... textArgs) {
        return new Question(titleKey, textKey, confirmKey, Arrays.asList(textArgs));
    }
}
