package nl.wijkbord.card.ui;

import java.util.function.BiFunction;
import java.util.function.Function;
import nl.wijkbord.card.CardDetails;
import nl.wijkbord.card.CardText;
import nl.wijkbord.card.Face;

/** The words of a card that one can change where they stand. */
enum CardWords {
    TITLE("title", CardText.TITLE, it -> it.row().title(), Face::titled),
    DESCRIPTION("description", CardText.BODY, CardDetails::description, Face::telling);

    private final String field;
    private final int most;
    private final Function<CardDetails, String> words;
    private final BiFunction<Face, String, Face> say;

    CardWords(String field, int most, Function<CardDetails, String> words, BiFunction<Face, String, Face> say) {
        this.field = field;
        this.most = most;
        this.words = words;
        this.say = say;
    }

    /** The name that the service knows it by. */
    String field() {
        return field;
    }

    /** In characters. */
    int most() {
        return most;
    }

    String of(CardDetails card) {
        return words.apply(card);
    }

    Face say(Face face, String text) {
        return say.apply(face, text);
    }

    /** Whether both say the same once they are kept. */
    boolean same(String one, String other) {
        return clean(one).equals(clean(other));
    }

    private String clean(String text) {
        var clean = CardText.clean(text).strip();
        return this == TITLE ? clean.replaceAll("\\s+", " ") : clean;
    }
}
