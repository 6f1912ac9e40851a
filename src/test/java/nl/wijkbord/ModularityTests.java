package nl.wijkbord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ModularityTests {

    private static final ImportOption EVERYTHING = _ -> true;

    @Test
    void arrowsBetweenModulesPointDown() {
        ApplicationModules.of(Wijkbord.class).verify();
    }

    @Test
    void anArrowUpIsCaught() {
        var bad = ApplicationModules.of("nl.wijkbord.badsamples.modules", EVERYTHING);

        assertThatThrownBy(bad::verify).isInstanceOf(Violations.class).hasMessageContaining("Climber");
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/nl/wijkbord"))) {
            var packages = files.filter(it -> it.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct();
            assertThat(packages).isNotEmpty().allSatisfy(ModularityTests::saysWhatItIsFor);
        }
    }

    private static void saysWhatItIsFor(Path directory) throws IOException {
        var file = directory.resolve("package-info.java");
        assertThat(file).exists();
        assertThat(Files.readString(file)).contains("@NullMarked");
        assertThat(directory.endsWith("wijkbord") || Files.readString(file).startsWith("/** "))
                .as(directory + " has a sentence")
                .isTrue();
    }
}
