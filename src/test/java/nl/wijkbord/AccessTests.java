package nl.wijkbord;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wijkbord.badsamples.OpenView;
import org.junit.jupiter.api.Test;

/** Who may open which screen, written down by hand and held against what the screens say. */
class AccessTests {

    private static final Path MATRIX = Path.of("src/test/resources/access-matrix.csv");
    private static final String NOBODY_YET = "nobody";
    private static final Set<String> EVERYBODY = Set.of("CARDS", "SETTINGS", "AUDIT");

    @Test
    void everyScreenOpensForExactlyWhomTheMatrixSays() throws IOException {
        var matrix = matrix();
        var screens = screens();

        assertThat(screens).isNotEmpty();
        assertThat(screens).allSatisfy((path, who) -> assertThat(matrix).containsEntry(path, who));
    }

    @Test
    void aScreenThatIsNotInTheMatrixIsCaught() throws IOException {
        var stray = new ClassFileImporter().importClass(OpenView.class);

        assertThat(matrix()).doesNotContainKeys(paths(stray).toArray(String[]::new));
        assertThat(who(stray)).isEmpty();
    }

    @Test
    void theMatrixNamesEveryPartOfTheProduct() throws IOException {
        assertThat(header()).containsExactly("screen", NOBODY_YET, "CARDS", "SETTINGS", "AUDIT");
    }

    private static Map<String, Set<String>> screens() {
        var screens = new TreeMap<String, Set<String>>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.wijkbord").stream()
                        .filter(it -> it.isAnnotatedWith(Route.class))
                        .forEach(it -> paths(it).forEach(path -> screens.put(path, who(it))));
        return screens;
    }

    private static List<String> paths(JavaClass screen) {
        var aliases = screen.reflect().getAnnotationsByType(RouteAlias.class);
        var paths = Stream.concat(
                Stream.of(screen.getAnnotationOfType(Route.class).value()),
                Arrays.stream(aliases).map(RouteAlias::value));
        return paths.map(path -> "/" + path).toList();
    }

    private static Set<String> who(JavaClass screen) {
        var who = new TreeSet<String>();
        if (screen.isAnnotatedWith(AnonymousAllowed.class)) {
            who.add(NOBODY_YET);
        }
        if (screen.isAnnotatedWith(PermitAll.class) || screen.isAnnotatedWith(AnonymousAllowed.class)) {
            who.addAll(EVERYBODY);
        }
        Optional<RolesAllowed> roles = screen.tryGetAnnotationOfType(RolesAllowed.class);
        roles.ifPresent(it -> who.addAll(List.of(it.value())));
        return who;
    }

    private static Map<String, Set<String>> matrix() throws IOException {
        var header = header();
        var matrix = new TreeMap<String, Set<String>>();
        for (var row : rows().subList(1, rows().size())) {
            var who = new TreeSet<String>();
            for (int column = 1; column < row.size(); column++) {
                if (row.get(column).equals("yes")) {
                    who.add(header.get(column));
                }
            }
            matrix.put(row.getFirst(), who);
        }
        return matrix;
    }

    private static List<String> header() throws IOException {
        return rows().getFirst();
    }

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(MATRIX).stream()
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.split(",")))
                .toList();
    }
}
