package nl.wijkbord.setup;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.wijkbord.card.Stage;
import nl.wijkbord.setup.SetupFile.Buurt;
import nl.wijkbord.setup.SetupFile.Municipality;
import nl.wijkbord.setup.SetupFile.Wijk;
import nl.wijkbord.setup.SetupFile.WijkKind;
import nl.wijkbord.setup.SetupFile.Words;
import nl.wijkbord.wijk.Article;

/** Reads the municipality, its words and its areas. */
final class AreaReading {

    private final Boundaries boundaries;

    AreaReading(Boundaries boundaries) {
        this.boundaries = boundaries;
    }

    Municipality municipality(Spot spot) {
        var fields = spot.fields(Part.MUNICIPALITY);
        return new Municipality(
                fields.get("code").matching(Format.MUNICIPALITY),
                fields.get("name").text(80),
                words(fields.get("words")),
                fields.get("purpose").text(400),
                limits(fields.get("limits")));
    }

    private static Map<Stage, Integer> limits(Spot spot) {
        var limits = new EnumMap<Stage, Integer>(Stage.class);
        if (!spot.isEmpty()) {
            var fields = spot.fields(Part.LIMITS);
            Part.LIMITS
                    .fields()
                    .forEach(it -> Optional.ofNullable(fields.get(it).optionalNumber(1))
                            .ifPresent(most -> limits.put(Stage.valueOf(it.toUpperCase(Locale.ROOT)), most)));
        }
        return limits;
    }

    private static Words words(Spot spot) {
        var fields = spot.fields(Part.WORDS);
        return new Words(
                fields.get("wijk").text(40),
                fields.get("article").optionalWord(Article.class),
                fields.get("wijken").text(40),
                fields.get("team").text(40),
                fields.get("coordinator").text(40),
                fields.get("executive").text(40));
    }

    Wijk wijk(Spot spot) {
        var fields = spot.fields(Part.WIJK);
        var cbs = fields.get("cbs").items().stream().map(this::wijkCode).toList();
        return new Wijk(
                fields.get("slug").matching(Format.SLUG),
                fields.get("name").text(80),
                fields.get("kind").word(WijkKind.WIJK),
                cbs,
                team(fields.get("team")),
                fields.get("buurten").items().stream().map(this::buurt).toList(),
                boundaries.around(cbs));
    }

    private static List<String> team(Spot spot) {
        return spot.someItems().stream().map(item -> item.matching(Format.SLUG)).toList();
    }

    private String wijkCode(Spot spot) {
        var code = spot.matching(Format.CBS_WIJK);
        expectKnown(spot, code);
        return code;
    }

    private Buurt buurt(Spot spot) {
        var fields = spot.fields(Part.BUURT);
        var spotOfCode = fields.get("cbs");
        var code = spotOfCode.optionalMatching(Format.CBS_BUURT);
        if (code != null) {
            expectKnown(spotOfCode, code);
        }
        var boundary = code == null ? null : boundaries.around(List.of(code));
        return new Buurt(fields.get("name").text(80), code, boundary);
    }

    private void expectKnown(Spot spot, String code) {
        if (!boundaries.isEmpty() && !boundaries.knows(code)) {
            spot.problems().add(spot.path(), "code '" + code + "' staat niet in de bestanden met grenzen.");
        }
    }
}
