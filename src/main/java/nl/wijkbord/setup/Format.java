package nl.wijkbord.setup;

import java.util.regex.Pattern;

/** How some short texts must look, and how to say so. */
enum Format {
    SLUG("[a-z0-9]+(-[a-z0-9]+)*", 40, "schrijf kleine letters, cijfers en streepjes, zoals zuidoost"),
    USERNAME("[a-z0-9]+([.-][a-z0-9]+)*", 60, "schrijf kleine letters, cijfers, punten en streepjes, zoals wijkagent"),
    COLOUR("#[0-9A-Fa-f]{6}", 7, "schrijf een kleur als #0B5FA5"),
    INITIALS("\\p{L}{1,4}", 4, "schrijf één tot vier letters"),
    EMAIL("[^@\\s]+@[^@\\s]+\\.[^@\\s]+", 200, "schrijf een e-mailadres, zoals team@gemeente.example"),
    MUNICIPALITY("GM\\d{4}", 6, "schrijf de code van het CBS, zoals GM0345"),
    CBS_WIJK("WK\\d{6}", 8, "schrijf de wijkcode van het CBS, zoals WK034502"),
    CBS_BUURT("BU\\d{8}", 10, "schrijf de buurtcode van het CBS, zoals BU03450220"),
    BOUNDARY_FILE(
            "([a-z0-9-]+/)*[a-z0-9-]+\\.geojson", 100, "schrijf een bestand naast dit bestand, zoals wijken.geojson");

    private final Pattern pattern;
    private final int max;
    private final String hint;

    Format(String pattern, int max, String hint) {
        this.pattern = Pattern.compile(pattern);
        this.max = max;
        this.hint = hint;
    }

    boolean accepts(String text) {
        return text.length() <= max && pattern.matcher(text).matches();
    }

    String hint() {
        return hint + ".";
    }
}
