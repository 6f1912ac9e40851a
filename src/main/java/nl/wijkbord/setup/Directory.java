package nl.wijkbord.setup;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkbord.setup.SetupFile.Category;
import nl.wijkbord.setup.SetupFile.Organisation;
import nl.wijkbord.setup.SetupFile.User;
import nl.wijkbord.setup.SetupFile.Wijk;
import org.jspecify.annotations.Nullable;

/** Everything in the file that another part of the file can point at; pointing at nothing is reported. */
record Directory(
        Map<String, Organisation> organisations,
        Map<String, Wijk> wijken,
        Map<String, User> users,
        Map<String, Category> categories,
        Map<String, SetupCard> cards,
        Problems problems) {

    static Directory of(SetupFile setup, Problems problems) {
        return new Directory(
                index(setup.organisations(), Organisation::slug),
                index(setup.wijken(), Wijk::slug),
                index(setup.users(), User::username),
                index(setup.categories(), Category::slug),
                index(setup.cards(), SetupCard::ref),
                problems);
    }

    private static <T> Map<String, T> index(List<T> things, Function<T, String> key) {
        return things.stream().collect(Collectors.toMap(key, thing -> thing, (first, _) -> first));
    }

    @Nullable
    Organisation organisation(String path, @Nullable String slug) {
        return find(path, slug, organisations, "organisatie");
    }

    @Nullable
    Wijk wijk(String path, @Nullable String slug) {
        return find(path, slug, wijken, "wijk");
    }

    @Nullable
    User user(String path, @Nullable String username) {
        return find(path, username, users, "gebruiker");
    }

    @Nullable
    Category category(String path, @Nullable String slug) {
        return find(path, slug, categories, "categorie");
    }

    @Nullable
    SetupCard card(String path, @Nullable String ref) {
        return find(path, ref, cards, "kaart");
    }

    private <T> @Nullable T find(String path, @Nullable String key, Map<String, T> known, String word) {
        if (key == null || key.isEmpty()) {
            return null;
        }
        var found = known.get(key);
        if (found == null) {
            problems.add(path, "er is geen " + word + " '" + key + "'." + Suggestion.of(key, known.keySet()));
        }
        return found;
    }
}
