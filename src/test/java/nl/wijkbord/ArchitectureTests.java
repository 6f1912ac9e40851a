package nl.wijkbord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTests {

    private record Exemption(HouseRule from, String type, String reason) {}

    private static final List<Exemption> EXEMPTIONS = List.of(new Exemption(
            HouseRule.SCREENS_STAY_IN_THEIR_MODULE,
            "nl.wijkbord.security.ui.LoginView",
            "the security configuration has to name the login screen"));

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.wijkbord");

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("nl.wijkbord")
            .that(JavaClass.Predicates.resideOutsideOfPackage("nl.wijkbord.badsamples.."));

    @ParameterizedTest
    @EnumSource
    void theProductKeepsTo(HouseRule it) {
        it.rule.check(PRODUCT.that(DescribedPredicate.describe("are not exempt", type -> !isExempt(it, type))));
    }

    @ParameterizedTest
    @EnumSource
    void aBadSampleIsCaughtBy(HouseRule it) {
        assertThat(it.samples)
                .isNotEmpty()
                .allSatisfy(
                        sample -> assertThatThrownBy(() -> it.rule.check(new ClassFileImporter().importClasses(sample)))
                                .isInstanceOf(AssertionError.class)
                                .hasMessageContaining(sample.getSimpleName()));
    }

    @Test
    void noTestSleeps() {
        assertThat(TESTS).isNotEmpty();
        HouseRule.NOBODY_SLEEPS.rule.check(TESTS);
    }

    @Test
    void anExemptionSaysWhyAndIsStillNeeded() {
        assertThat(EXEMPTIONS).allSatisfy(it -> {
            assertThat(it.reason).isNotBlank();
            assertThatThrownBy(() -> it.from.rule.check(PRODUCT)).hasMessageContaining(it.type);
        });
    }

    private static boolean isExempt(HouseRule rule, JavaClass type) {
        return EXEMPTIONS.stream()
                .anyMatch(it -> it.from == rule && type.getName().equals(it.type));
    }
}
