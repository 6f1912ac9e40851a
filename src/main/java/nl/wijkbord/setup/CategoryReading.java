package nl.wijkbord.setup;

import java.util.List;
import nl.wijkbord.setup.SetupFile.Category;
import nl.wijkbord.setup.SetupFile.CategoryKind;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** Reads what cards can be about. */
final class CategoryReading {

    private static final String STANDARD = "setup/categorieen.yaml";

    private CategoryReading() {}

    /** The categories of the file, or the standard ones when it names none. */
    static List<Category> categories(Spot spot) {
        return spot.isEmpty() ? standard() : read(spot);
    }

    private static List<Category> standard() {
        var problems = new Problems();
        var root = YamlText.read(new ClassPathResource(STANDARD)).root(problems);
        var categories = read(root.fields().get("categories"));
        problems.refuseIfAny();
        return categories;
    }

    private static List<Category> read(Spot spot) {
        return spot.items().stream().map(CategoryReading::category).toList();
    }

    private static Category category(Spot spot) {
        var fields = spot.fields(Part.CATEGORY);
        var kind = fields.get("kind").word(CategoryKind.SIGNAAL);
        return new Category(
                fields.get("slug").matching(Format.SLUG),
                fields.get("theme").text(60),
                fields.get("name").text(60),
                kind,
                route(fields.get("route"), kind),
                fields.get("confined").flag(false));
    }

    private static @Nullable String route(Spot spot, CategoryKind kind) {
        if (kind == CategoryKind.GEEN_KAART) {
            return spot.text(600);
        }
        if (!spot.isEmpty()) {
            spot.problems().add(spot.path(), "een route hoort alleen bij geen_kaart.");
        }
        return null;
    }
}
