package nl.wijkbord.setup;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.wijkbord.card.CardText;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One spot in the file: what is written there, and where it is. What is wrong is reported and read as
 * something harmless, so that all problems come out at once.
 */
record Spot(String path, @Nullable Node node, Problems problems) {

    private static final Pattern DAY = Pattern.compile("(19|20|21)\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern DAYS = Pattern.compile("-?\\d{1,4}");

    boolean isEmpty() {
        return node == null
                || node.getTag().equals(Tag.NULL)
                || (node instanceof ScalarNode scalar && scalar.getValue().isBlank());
    }

    String text(int max) {
        var text = optionalText(max);
        if (text == null) {
            missing();
        }
        return text == null ? "" : text;
    }

    @Nullable
    String optionalText(int max) {
        if (isEmpty()) {
            return null;
        }
        var text = scalar();
        if (text.length() > max) {
            problems.add(path, "dit is te lang: hooguit " + max + " tekens.");
        }
        return text.isEmpty() ? null : text;
    }

    String matching(Format format) {
        var text = optionalMatching(format);
        if (text == null) {
            missing();
        }
        return text == null ? "" : text;
    }

    @Nullable
    String optionalMatching(Format format) {
        if (isEmpty()) {
            return null;
        }
        var text = scalar();
        if (!format.accepts(text)) {
            problems.add(path, format.hint());
        }
        return text;
    }

    boolean flag(boolean otherwise) {
        if (isEmpty()) {
            return otherwise;
        }
        var text = scalar();
        if (!text.equals("true") && !text.equals("false")) {
            problems.add(path, "schrijf true of false.");
        }
        return text.equals("true");
    }

    int days(int least) {
        var days = optionalDays(least);
        if (days == null) {
            missing();
        }
        return days == null ? 0 : days;
    }

    @Nullable
    Integer optionalDays(int least) {
        if (isEmpty()) {
            return null;
        }
        return whole(least, "schrijf een aantal dagen als heel getal, ");
    }

    @Nullable
    Integer optionalNumber(int least) {
        return isEmpty() ? null : whole(least, "schrijf een heel getal, ");
    }

    private @Nullable Integer whole(int least, String hint) {
        var text = scalar();
        if (!DAYS.matcher(text).matches() || Integer.parseInt(text) < least) {
            problems.add(path, hint + least + " of meer.");
            return null;
        }
        return Integer.valueOf(text);
    }

    @Nullable
    LocalDate optionalDate() {
        if (isEmpty()) {
            return null;
        }
        var day = day(scalar());
        if (day == null) {
            problems.add(path, "schrijf een datum als 2026-01-31.");
        }
        return day;
    }

    /** A day in this age: databases lose count in others. */
    private static @Nullable LocalDate day(String text) {
        try {
            return DAY.matcher(text).matches() ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException _) {
            return null;
        }
    }

    <E extends Enum<E>> E word(E otherwise) {
        return isEmpty() ? otherwise : word(otherwise.getDeclaringClass());
    }

    <E extends Enum<E>> E word(Class<E> type) {
        var word = optionalWord(type);
        if (word == null && isEmpty()) {
            missing();
        }
        return word == null ? type.getEnumConstants()[0] : word;
    }

    <E extends Enum<E>> @Nullable E optionalWord(Class<E> type) {
        if (isEmpty()) {
            return null;
        }
        var text = scalar().replace('-', '_');
        var words = Arrays.stream(type.getEnumConstants()).map(Spot::written).toList();
        int index = words.indexOf(text);
        if (index < 0) {
            problems.add(path, "kies uit: " + String.join(", ", words) + "." + Suggestion.of(text, words));
            return null;
        }
        return type.getEnumConstants()[index];
    }

    private static String written(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    /** The items of a list, counted from 1; a missing list is an empty one. */
    List<Spot> items() {
        if (isEmpty()) {
            return List.of();
        }
        if (!(node instanceof SequenceNode list)) {
            problems.add(path, "schrijf hier een lijst, met een streepje voor elk deel.");
            return List.of();
        }
        return IntStream.rangeClosed(1, list.getValue().size())
                .mapToObj(number -> item(number, list.getValue().get(number - 1)))
                .toList();
    }

    private Spot item(int number, Node item) {
        var here = path + "[" + number + "]";
        problems.locate(here, item);
        return new Spot(here, item, problems);
    }

    List<Spot> someItems() {
        if (isEmpty() || (node instanceof SequenceNode list && list.getValue().isEmpty())) {
            missing();
        }
        return items();
    }

    /** A missing list is an empty one; a word that stands there twice counts once. */
    <E extends Enum<E>> List<E> words(Class<E> type) {
        return items().stream().map(item -> item.word(type)).distinct().toList();
    }

    List<String> slugs() {
        return items().stream().map(item -> item.matching(Format.SLUG)).toList();
    }

    Fields fields(Part part) {
        return fields().expect(part);
    }

    Fields fields() {
        if (isEmpty()) {
            missing();
        } else if (node instanceof MappingNode mapping) {
            return Fields.of(mapping, path, problems);
        } else {
            problems.add(path, "schrijf hier velden met een dubbele punt, zoals naam: waarde.");
        }
        return Fields.none(path, problems);
    }

    private String scalar() {
        if (node instanceof ScalarNode scalar) {
            return CardText.clean(scalar.getValue()).strip();
        }
        problems.add(path, "schrijf hier één waarde, geen lijst en geen velden.");
        return "";
    }

    private void missing() {
        problems.add(path, "dit veld is verplicht.");
    }
}
