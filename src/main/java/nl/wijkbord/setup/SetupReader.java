package nl.wijkbord.setup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.wijkbord.setup.SetupFile.Category;
import nl.wijkbord.setup.SetupFile.Organisation;
import nl.wijkbord.setup.SetupFile.User;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** Reads a set-up file whole, or says everything that is wrong with it. */
public final class SetupReader {

    private final Resource file;
    private final Problems problems = new Problems();

    private SetupReader(Resource file) {
        this.file = file;
    }

    /** The demo of one of the municipalities: veenendaal, zoetermeer, oldambt or steenwijkerland. */
    public static SetupFile demo(String municipality) {
        return read(new ClassPathResource("demo/" + municipality + ".yaml"));
    }

    public static SetupFile read(Path file) {
        return read(new FileSystemResource(file));
    }

    /** Files with boundaries are looked up next to this one. */
    public static SetupFile read(Resource file) {
        return new SetupReader(file).read();
    }

    private SetupFile read() {
        var fields = YamlText.read(file).root(problems).fields(Part.FILE);
        var areas = new AreaReading(boundaries(fields.get("boundaries")));
        List<Organisation> organisations = some(fields.get("organisations"), PeopleReading::organisation);
        List<User> users = some(fields.get("users"), PeopleReading::user);
        List<Category> categories = CategoryReading.categories(fields.get("categories"));
        var cards = new CardReading(users, organisations).cards(fields.get("cards"));
        var setup = new SetupFile(
                fields.get("demo").flag(false),
                areas.municipality(fields.get("municipality")),
                organisations,
                some(fields.get("wijken"), areas::wijk),
                users,
                categories,
                RuleReading.rules(fields.get("rules")),
                List.copyOf(cards.values()));
        check(setup, cards);
        problems.refuseIfAny();
        return setup;
    }

    private void check(SetupFile setup, Map<String, SetupCard> cards) {
        var directory = Directory.of(setup, problems);
        new AreaCheck(directory, problems).check(setup);
        new PeopleCheck(directory, problems).check(setup);
        new RuleCheck(directory, problems).check(setup);
        var references = new ReferenceCheck(directory, problems);
        cards.forEach(references::check);
        var rules = new CardCheck(directory, problems);
        cards.forEach(rules::check);
    }

    private static <T> List<T> some(Spot spot, Function<Spot, T> read) {
        return spot.someItems().stream().map(read).toList();
    }

    private Boundaries boundaries(Spot spot) {
        var boundaries = new Boundaries();
        spot.items().forEach(item -> add(item, boundaries));
        return boundaries;
    }

    private void add(Spot spot, Boundaries boundaries) {
        var name = spot.matching(Format.BOUNDARY_FILE);
        if (Format.BOUNDARY_FILE.accepts(name) && !isAdded(name, boundaries)) {
            problems.add(spot.path(), "het bestand '" + name + "' is er niet of is geen GeoJSON.");
        }
    }

    private boolean isAdded(String name, Boundaries boundaries) {
        try {
            return boundaries.add(YamlText.textOf(file.createRelative(name)));
        } catch (IOException | SetupRefused _) {
            return false;
        }
    }
}
