package nl.wijkbord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTests {

    /** Who may break a rule, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.of();

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.wijkbord")
            .that(DescribedPredicate.describe("are no exception", it -> !EXCEPTIONS.containsKey(it.getName())));

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("nl.wijkbord")
            .that(JavaClass.Predicates.resideOutsideOfPackage("nl.wijkbord.badsamples.."));

    @ParameterizedTest
    @EnumSource
    void theProductKeepsTo(HouseRule it) {
        it.rule.check(PRODUCT);
    }

    @ParameterizedTest
    @EnumSource
    void aBadSampleIsCaughtBy(HouseRule it) {
        var bad = new ClassFileImporter().importClasses(it.sample);

        assertThatThrownBy(() -> it.rule.check(bad))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(it.sample.getSimpleName());
    }

    @Test
    void noTestSleeps() {
        assertThat(TESTS).isNotEmpty();
        HouseRule.NOBODY_SLEEPS.rule.check(TESTS);
    }

    @Test
    void anExceptionSaysWhyAndStillExists() {
        EXCEPTIONS.forEach((name, reason) -> {
            assertThat(reason).isNotBlank();
            assertThat(new ClassFileImporter().importPackages("nl.wijkbord").contain(name))
                    .as(name)
                    .isTrue();
        });
    }
}
