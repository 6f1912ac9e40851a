package nl.wijkbord.board.ui;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The web address of a board: which wijk (empty: several or all), which card is open (empty: none), and how one looks
 * at it. The only place that reads and writes such addresses.
 */
record BoardAddress(String wijk, String card, Map<String, List<String>> how) {

    static final String WIJKEN = "wijk";
    static final String VIEW = "weergave";
    static final String LANES = "rijen";

    /** What else there is to say about how one looks. */
    private static final List<String> LOOKS = List.of(VIEW, LANES);

    /** Everything that narrows the board down. */
    static final List<String> FILTERS = List.of(
            WIJKEN,
            "soort",
            "status",
            "buurt",
            "org",
            "wie",
            "thema",
            "domein",
            "bedoeld",
            "prio",
            "leeftijd",
            "termijn",
            "sinds",
            "nodig",
            "q");

    /** Since one day only; of the others one may choose several. */
    static final String SINCE = "sinds";

    BoardAddress {
        how = how.entrySet().stream()
                .filter(it -> FILTERS.contains(it.getKey()) || LOOKS.contains(it.getKey()))
                .filter(it -> wijk.isEmpty() || !it.getKey().equals(WIJKEN)) // one wijk leaves nothing to choose
                .collect(Collectors.toMap(
                        Map.Entry::getKey, it -> values(it.getValue()), (one, _) -> one, LinkedHashMap::new));
    }

    private static List<String> values(List<String> given) {
        return given.stream()
                .flatMap(it -> Arrays.stream(it.split(",")))
                .filter(it -> !it.isBlank())
                .distinct()
                .toList();
    }

    static BoardAddress ofWijk(String slug) {
        return new BoardAddress(slug, "", Map.of());
    }

    static BoardAddress ofAll() {
        return new BoardAddress("", "", Map.of());
    }

    /** What {@link #url} gave once; an address nobody knows is that of all wijken. */
    static BoardAddress parse(String url) {
        var parts = UriComponentsBuilder.fromUriString(url).build();
        var how = new LinkedHashMap<String, List<String>>();
        parts.getQueryParams().forEach((name, values) -> how.put(name, decoded(values)));
        var path = decoded(parts.getPathSegments());
        return new BoardAddress(path.size() > 1 && path.getFirst().equals(WIJKEN) ? path.get(1) : "", "", how);
    }

    private static List<String> decoded(List<String> parts) {
        return parts.stream()
                .map(it -> UriUtils.decode(it, StandardCharsets.UTF_8))
                .toList();
    }

    List<String> get(String name) {
        return how.getOrDefault(name, List.of());
    }

    Optional<String> first(String name) {
        return get(name).stream().findFirst();
    }

    boolean isTable() {
        return first(VIEW).filter("lijst"::equals).isPresent();
    }

    boolean narrows() {
        return FILTERS.stream().anyMatch(it -> !get(it).isEmpty());
    }

    BoardAddress with(String name, List<String> values) {
        var other = new LinkedHashMap<>(how);
        other.put(name, values);
        return new BoardAddress(wijk, card, other);
    }

    /** The value on when it was off, and off when it was on. */
    BoardAddress toggled(String name, String value) {
        var others = get(name).stream().filter(it -> !it.equals(value)).toList();
        var former = name.equals(SINCE) ? List.<String>of() : others;
        return with(
                name,
                get(name).contains(value)
                        ? others
                        : Stream.concat(former.stream(), Stream.of(value)).toList());
    }

    BoardAddress withoutFilters() {
        var other = new LinkedHashMap<>(how);
        FILTERS.forEach(other::remove);
        return new BoardAddress(wijk, card, other);
    }

    BoardAddress open(String number) {
        return new BoardAddress(wijk, number, how);
    }

    BoardAddress close() {
        return open("");
    }

    /** The same board with the same eyes and filters, whatever card is open. */
    boolean isSameBoardAs(BoardAddress other) {
        return close().equals(other.close());
    }

    /** Without a slash in front. */
    String path() {
        var base = wijk.isEmpty() ? "wijken" : "wijk/" + encoded(wijk);
        return card.isEmpty() ? base : base + "/kaart/" + encoded(card);
    }

    String url() {
        return path() + query();
    }

    String query() {
        var builder = UriComponentsBuilder.newInstance();
        how.forEach((name, values) -> {
            if (!values.isEmpty()) {
                builder.queryParam(name, encoded(String.join(",", values)));
            }
        });
        return builder.build(true).toUriString();
    }

    private static String encoded(String part) {
        return UriUtils.encode(part, StandardCharsets.UTF_8).replace("%2C", ",");
    }
}
