package nl.wijkbord;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import nl.wijkbord.badsamples.NeedsNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Vaadin's own bundle is enough: whoever builds this needs no Node. */
class BundleFreeTests {

    private static final Set<String> NODE = Set.of("JsModule", "CssImport", "NpmPackage");

    private static final ArchRule RULE = noClasses()
            .should()
            .beAnnotatedWith(DescribedPredicate.<JavaAnnotation<?>>describe("needs Node", BundleFreeTests::needsNode));

    @Test
    void noClassNeedsNode() {
        RULE.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("nl.wijkbord"));
    }

    @Test
    void aClassThatNeedsNodeIsCaught() {
        var bad = new ClassFileImporter().importClasses(NeedsNode.class);

        assertThatThrownBy(() -> RULE.check(bad)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"package.json", "vite.config.ts", "tsconfig.json", "node_modules"})
    void nothingInTheRootIsForNode(String name) {
        assertThat(Files.exists(Path.of(name))).isFalse();
    }

    /** Also when there are several, as the compiler wraps those. */
    private static boolean needsNode(JavaAnnotation<?> it) {
        var name = it.getRawType().getName().replace("$Container", "");
        return NODE.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
