package nl.wijkbord.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a server answered, without what differs from one answer to the next by chance alone. */
public final class Still {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final Pattern CELL = Pattern.compile("lr_[0-9a-f]{16}_");

    /** What differs from one moment to the next, whatever is on the board. */
    private static final Pattern CHANCE = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}" // keys and addresses of files
                    + "|nonce[-=]\"?[A-Za-z0-9+/=]{22,}|content=\"[A-Za-z0-9_-]{60,}\"" // of this very answer
                    + "|JSESSIONID=\\w+|date=\\[[^]]*]|expires=[^;]*;|XSRF-TOKEN=[^;]*" // headers
                    + "|content-length=\\[\\d+]"
                    + "|\"v-uiId\":\\d+|(?<=dynamic/resource/)\\d+|ROOT-\\d+"); // which tab of the session

    private Still() {}

    /** Without what differs by chance; of what Vaadin tells in no particular order, in one order. */
    public static String page(String answer) {
        return CHANCE.matcher(numbered(answer).lines().map(Still::sorted).collect(Collectors.joining("\n")))
                .replaceAll("*");
    }

    private static String sorted(String line) {
        var at = Math.max(line.indexOf("}{\"") + 1, line.indexOf("{\"appConfig\""));
        if (at <= 0) {
            return line;
        }
        try (var parser = JSON.createParser(line.substring(at))) {
            ObjectNode told = parser.readValueAsTree();
            told.remove("LAZY"); // which script the browser has to load, and not what is on the screen
            told.withObject("/appConfig").withObject("/uidl").remove("LAZY");
            var rest = at + (int) parser.currentLocation().getCharOffset();
            return line.substring(0, at)
                    + JSON.writeValueAsString(JSON.treeToValue(told, Map.class))
                    + line.substring(rest);
        }
    }

    /** The ways in which a table draws its cells get names by chance. */
    private static String numbered(String answer) {
        var names = new LinkedHashMap<String, String>();
        return CELL.matcher(answer)
                .replaceAll(it -> names.computeIfAbsent(it.group(), _ -> "cell" + names.size() + "_"));
    }
}
