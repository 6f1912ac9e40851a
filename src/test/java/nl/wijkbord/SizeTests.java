package nl.wijkbord;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkbord.badsamples.TooManyQuestions;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** What does not fit on a screen does not fit in a head. */
class SizeTests {

    private static final int CLASS = 250;
    private static final int VIEW = 200;
    private static final int TEST = 300;
    private static final int METHOD = 30;
    private static final int PARAMETERS = 5;

    /** What Spring hands to a bean is nobody's to type; more than this is more than one task. */
    private static final int COLLABORATORS = 7;

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");

    private static final Pattern MEMBER_END = Pattern.compile("( {4}| {8})}");
    private static final Pattern TYPE = Pattern.compile("\\b(class|record|interface|enum|@interface)\\b");

    /** To be split; nothing may join them. */
    private static final Set<String> DEBTS = Set.of("nl.wijkbord.file.SafeFile.<init>", "RowQuery.java");

    @Test
    void noClassIsTooLong() {
        assertThat(files(MAIN).filter(isLongerThan(CLASS))).isEmpty();
    }

    @Test
    void noViewIsTooLong() {
        var views = files(MAIN).filter(it -> it.toString().endsWith("View.java"));

        assertThat(views.filter(isLongerThan(VIEW))).isEmpty();
    }

    @Test
    void noTestIsTooLong() {
        assertThat(files(TESTS).filter(isLongerThan(TEST))).isEmpty();
    }

    @Test
    void aLongClassIsCaught() {
        assertThat(files(TESTS).filter(isLongerThan(20))).isNotEmpty();
    }

    @Test
    void mostClassesAreSmall() {
        var sizes = files(MAIN).map(SizeTests::lines).map(List::size).sorted().toList();

        assertThat(sizes.get(sizes.size() / 2)).as("median").isLessThanOrEqualTo(60);
        assertThat(sizes.get(sizes.size() * 9 / 10)).as("nine in ten").isLessThanOrEqualTo(150);
    }

    @Test
    void noMethodIsTooLong() {
        assertThat(files(MAIN)
                        .filter(it -> !DEBTS.contains(it.getFileName().toString()))
                        .flatMap(it -> longMethods(lines(it)).stream().map(method -> it + ": " + method)))
                .isEmpty();
    }

    @Test
    void aLongMethodIsCaught() {
        var body = Stream.generate(() -> "        walk();").limit(METHOD + 1);
        var source = Stream.of(Stream.of("class Long {", "    void walk(int far) {"), body, Stream.of("    }", "}"))
                .flatMap(it -> it)
                .toList();

        assertThat(longMethods(source)).containsExactly("void walk(int far) {");
    }

    @Test
    void noMethodAsksTooMuch() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("nl.wijkbord");

        assertThat(classes.stream().flatMap(SizeTests::greedy)).isEmpty();
    }

    @Test
    void aMethodThatAsksTooMuchIsCaught() {
        assertThat(greedy(new ClassFileImporter().importClass(TooManyQuestions.class)))
                .hasSize(1);
    }

    /** A record is a list of parameters; what the compiler makes is not ours. */
    private static Stream<String> greedy(JavaClass type) {
        return type.getCodeUnits().stream()
                .filter(it -> !(it instanceof JavaConstructor && (type.isRecord() || type.isEnum())))
                .filter(it -> !it.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(it -> !isPrescribed(it, type))
                .filter(it -> it.getRawParameterTypes().size() > (isHandedOut(it, type) ? COLLABORATORS : PARAMETERS))
                .map(JavaCodeUnit::getFullName)
                .filter(it -> !DEBTS.contains(it.substring(0, it.indexOf('('))));
    }

    /** What a class of others lets us override has the parameters they chose. */
    private static boolean isPrescribed(JavaCodeUnit it, JavaClass type) {
        return type.getAllRawSuperclasses().stream()
                .filter(above -> !above.getPackageName().startsWith("nl.wijkbord"))
                .flatMap(above -> above.getMethods().stream())
                .anyMatch(above -> above.getName().equals(it.getName())
                        && above.getRawParameterTypes().equals(it.getRawParameterTypes()));
    }

    private static boolean isHandedOut(JavaCodeUnit it, JavaClass type) {
        return it instanceof JavaConstructor
                && (type.isMetaAnnotatedWith(Component.class) || type.isAnnotatedWith(Route.class));
    }

    /** The formatter closes a member in the column where it began; nothing within it stands there. */
    private static List<String> longMethods(List<String> lines) {
        var found = new ArrayList<String>();
        for (int end = 0; end < lines.size(); end++) {
            if (MEMBER_END.matcher(lines.get(end)).matches()) {
                int start = startOf(lines, end);
                if (end - start - 1 > METHOD && !TYPE.matcher(lines.get(start)).find()) {
                    found.add(lines.get(start).strip());
                }
            }
        }
        return found;
    }

    private static int startOf(List<String> lines, int end) {
        var column = lines.get(end).indexOf('}');
        return IntStream.iterate(end - 1, line -> line > 0, line -> line - 1)
                .filter(line -> !lines.get(line).isBlank())
                .filter(line -> lines.get(line).indexOf(lines.get(line).stripLeading()) == column)
                .findFirst()
                .orElse(0);
    }

    private static Predicate<Path> isLongerThan(int most) {
        return file -> lines(file).size() > most;
    }

    private static Stream<Path> files(Path root) {
        try (var files = Files.walk(root)) {
            return files.filter(it -> it.toString().endsWith(".java")).toList().stream();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
