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
 * The web address of a board: what stands on it, which wijk (empty: several or all), which card is open (empty: none),
 * and how one looks at it. The only place that reads and writes such addresses.
 */
record BoardAddress(BoardKind kind, String wijk, String card, Map<String, List<String>> how) {

    static final String WIJKEN = "wijk";

    /** Where in a path stands what follows on a wijk. */
    private static final int AFTER_WIJK = 2;

    static final String STAGE = "status";
    static final String VIEW = "weergave";
    static final String LANES = "rijen";

    /** How to look at a board with a column for every organisation. */
    static final String BY_LEAD = "wie-doet-wat";

    /** How to look at what waits until somebody takes it up. */
    static final String QUEUE = "wachtrij";

    /** What else there is to say about how one looks. */
    private static final List<String> LOOKS = List.of(VIEW, LANES);

    /** Everything that narrows the board down. */
    static final List<String> FILTERS = List.of(
            WIJKEN,
            "soort",
            STAGE,
            "buurt",
            "org",
            "wie",
            "thema",
            "domein",
            "bedoeld",
            "prio",
            "leeftijd",
            "termijn",
            "klok",
            "sinds",
            "nodig",
            "q");

    /** What tells kinds apart, what only signals have, and the columns of the partners. */
    private static final List<String> OF_CARDS = List.of("soort", "bedoeld", STAGE);

    /** Since one day only; of the others one may choose several. */
    static final String SINCE = "sinds";

    BoardAddress {
        var isQueue = isQueue(kind, how);
        how = how.entrySet().stream()
                .filter(it -> FILTERS.contains(it.getKey()) || LOOKS.contains(it.getKey()))
                .filter(it -> isOf(kind, it.getKey()))
                .filter(it -> wijk.isEmpty() || !it.getKey().equals(WIJKEN)) // one wijk leaves nothing to choose
                .filter(it -> !isQueue || !it.getKey().equals(STAGE)) // what waits lies in two columns only
                .collect(Collectors.toMap(
                        Map.Entry::getKey, it -> values(kind, it.getValue()), (one, _) -> one, LinkedHashMap::new));
    }

    private static boolean isQueue(BoardKind kind, Map<String, List<String>> how) {
        return kind == BoardKind.CARDS
                && how.getOrDefault(VIEW, List.of()).stream()
                        .findFirst()
                        .filter(QUEUE::equals)
                        .isPresent();
    }

    /** Only signals wait to be linked. */
    private static List<String> values(BoardKind kind, List<String> given) {
        return given.stream()
                .flatMap(it -> Arrays.stream(it.split(",")))
                .filter(it -> !it.isBlank())
                .filter(it -> kind == BoardKind.CARDS || !it.equals(Inbox.UNLINKED))
                .distinct()
                .toList();
    }

    static BoardAddress ofWijk(String slug) {
        return new BoardAddress(BoardKind.CARDS, slug, "", Map.of());
    }

    static BoardAddress ofAll() {
        return new BoardAddress(BoardKind.CARDS, "", "", Map.of());
    }

    static BoardAddress ofInitiatives() {
        return new BoardAddress(BoardKind.INITIATIVES, "", "", Map.of());
    }

    /** What {@link #url} gave once; an address nobody knows is that of all wijken. */
    static BoardAddress parse(String url) {
        var parts = UriComponentsBuilder.fromUriString(url).build();
        var how = new LinkedHashMap<String, List<String>>();
        parts.getQueryParams().forEach((name, values) -> how.put(name, decoded(values)));
        var path = decoded(parts.getPathSegments());
        return new BoardAddress(
                kind(path), path.size() > 1 && path.getFirst().equals(WIJKEN) ? path.get(1) : "", "", how);
    }

    /** What stands on the board to which a path leads. */
    static BoardKind kind(List<String> path) {
        var isOfWijk = path.size() > AFTER_WIJK && path.getFirst().equals(WIJKEN);
        var word = path.isEmpty() ? "" : path.get(isOfWijk ? AFTER_WIJK : 0);
        return word.equals(BoardKind.INITIATIVES.path()) ? BoardKind.INITIATIVES : BoardKind.CARDS;
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
        return isQueue() || first(VIEW).filter("lijst"::equals).isPresent();
    }

    /** Whether it shows what waits, in the order in which one looks at it. */
    boolean isQueue() {
        return isQueue(kind, how);
    }

    /** Whether the columns tell who does what. */
    boolean isByLead() {
        return kind == BoardKind.CARDS && first(VIEW).filter(BY_LEAD::equals).isPresent();
    }

    /** The same cards as far as they wait. */
    BoardAddress asQueue() {
        return with(VIEW, List.of(QUEUE));
    }

    boolean narrows() {
        return FILTERS.stream().anyMatch(it -> !get(it).isEmpty());
    }

    BoardAddress with(String name, List<String> values) {
        var other = new LinkedHashMap<>(how);
        other.put(name, values);
        return new BoardAddress(kind, wijk, card, other);
    }

    /** Whether this means anything on such a board. */
    private static boolean isOf(BoardKind kind, String name) {
        return kind == BoardKind.CARDS || !OF_CARDS.contains(name);
    }

    boolean offers(String name) {
        return isOf(kind, name) && !(isQueue() && name.equals(STAGE));
    }

    /** The same kind of board, of one wijk; empty: of all. */
    BoardAddress in(String slug) {
        return new BoardAddress(kind, slug, "", Map.of());
    }

    /** The same wijken on the other kind of board. */
    BoardAddress turned() {
        var wijken = get(WIJKEN).isEmpty() ? Map.<String, List<String>>of() : Map.of(WIJKEN, get(WIJKEN));
        return new BoardAddress(kind.other(), wijk, "", wijken);
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
        return new BoardAddress(kind, wijk, card, other);
    }

    BoardAddress open(String number) {
        return new BoardAddress(kind, wijk, number, how);
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
        var base = wijk.isEmpty() ? kind.path() : ofOneWijk();
        return card.isEmpty() ? base : base + "/kaart/" + encoded(card);
    }

    private String ofOneWijk() {
        var board = WIJKEN + "/" + encoded(wijk);
        return switch (kind) {
            case CARDS -> board;
            case INITIATIVES -> board + "/" + kind.path();
        };
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
