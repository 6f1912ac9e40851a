package nl.wijkbord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModuleDiagramTests {

    private static final Path DRAWN = Path.of("docs", "modules.puml");
    private static final boolean REFRESH = Boolean.getBoolean("wijkbord.refresh-diagram");

    @TempDir
    Path folder = Path.of("");

    @Test
    void theDiagramShowsTheModulesAsTheyAre() throws IOException {
        new Documenter(
                        ApplicationModules.of(Wijkbord.class),
                        Documenter.Options.defaults().withOutputFolder(folder.toString()))
                .writeModulesAsPlantUml();
        var drawing = Files.readString(folder.resolve("components.puml"));
        if (REFRESH) {
            Files.writeString(DRAWN, drawing);
        }

        // the order of the lines says nothing and differs from run to run
        assertThat(Files.readAllLines(DRAWN))
                .as("draw it anew with: mvn test -Dtest=ModuleDiagramTests -Dwijkbord.refresh-diagram=true")
                .containsExactlyInAnyOrderElementsOf(drawing.lines().toList());
    }
}
