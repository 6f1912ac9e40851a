package nl.wijkbord.card;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody loads a card to write it but the gateway, and what passes it by is named in decision 13. */
class GatewayTests {

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.wijkbord");

    /** To count is not to load. */
    private static final ArchRule ONLY_THE_GATEWAY_ASKS_FOR_CARDS = noClasses()
            .that()
            .areNotAssignableTo(CardEditing.class)
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "gives or takes a card",
                    call -> call.getTargetOwner().isAssignableTo(CardRepository.class)
                            && !call.getName().equals("count")));

    /** The bin is emptied without a viewer; the rows of a board are columns of a card, and no card. */
    private static final ArchRule NOBODY_LOADS_A_CARD_OTHERWISE = noClasses()
            .that()
            .doNotBelongToAnyOf(BinCollection.class, RowQuery.class)
            .should(be(DescribedPredicate.describe("loading cards", GatewayTests::loadsCards)));

    /** In the words of both databases and of JPA, or with the table as a word of its own. */
    private static final Pattern CHANGE = Pattern.compile(
            "\\b(update|delete|delete\\s+from|(insert|insert\\s+ignore|replace|merge)\\s+into|truncate\\s+table)"
                    + "\\s+[`\"]?card\\b(?!\\.)|(Table\\.of\\([^;\"]*|withTableName\\()\"card\"|createCriteria(Update|Delete)\\(\\s*Card\\.class",
            Pattern.CASE_INSENSITIVE);

    /** A statement over several lines is one statement. */
    private static final Pattern SEAM = Pattern.compile("\"\\s*\\+\\s*\"");

    @Test
    void onlyTheGatewayAsksForCards() {
        ONLY_THE_GATEWAY_ASKS_FOR_CARDS.check(PRODUCT);
    }

    @Test
    void nobodyLoadsACardOtherwise() {
        NOBODY_LOADS_A_CARD_OTHERWISE.check(PRODUCT);
    }

    @Test
    void nobodyElseChangesCardsInTheDatabase() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(Files::isRegularFile).filter(GatewayTests::changesCards))
                    .extracting(it -> it.getFileName().toString())
                    .containsExactlyInAnyOrder("BinCollection.java", "CardRanks.java", "CardLoader.java");
        }
    }

    @Test
    void whoeverPassesTheGatewayIsCaught() {
        var bad = new ClassFileImporter().importClasses(SideDoor.class, BackDoor.class);

        assertThatThrownBy(() -> ONLY_THE_GATEWAY_ASKS_FOR_CARDS.check(bad)).hasMessageContaining("SideDoor");
        assertThatThrownBy(() -> NOBODY_LOADS_A_CARD_OTHERWISE.check(bad)).hasMessageContaining("BackDoor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update Card c set c.title = :title",
                "delete Card c where c.key = :card",
                "delete from\n    card where id = ?",
                "insert into card(id) values (?)",
                "merge into card (id) key (id) values (?)",
                "replace into `card` (id) values (?)",
                "\"update \"\n + \"card set title = ?\"",
                "Table.of(database, \"card\")",
                "Table.of(\n    database,\n    \"card\")",
                "new SimpleJdbcInsert(pool).withTableName(\"card\")",
                "builder.createCriteriaUpdate(Card.class)",
                "builder.createCriteriaDelete( Card.class)"
            })
    void whoeverChangesCardsInTheDatabaseIsCaught(String words) {
        assertThat(changesCards(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update card_seen set seen_at = ?",
                "Table.of(database, \"card_relation\").with(\"card\", 1)",
                "select title from card for update",
                "case \"update\" -> \"card.changed\""
            })
    void whoeverLeavesCardsAloneIsNot(String words) {
        assertThat(changesCards(words)).isFalse();
    }

    private static boolean changesCards(Path file) {
        try {
            return changesCards(Files.readString(file));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static boolean changesCards(String source) {
        return CHANGE.matcher(SEAM.matcher(source).replaceAll("")).find();
    }

    /** It names a card, and has something read or written of the class that is named. */
    private static boolean loadsCards(JavaClass type) {
        return type.getCodeUnits().stream().anyMatch(GatewayTests::namesACard)
                && type.getMethodCallsFromSelf().stream().anyMatch(GatewayTests::asksForAClass);
    }

    private static boolean namesACard(JavaCodeUnit unit) {
        return unit.getReferencedClassObjects().stream()
                .anyMatch(it -> it.getRawType().isAssignableTo(Card.class));
    }

    private static boolean asksForAClass(JavaCall<?> call) {
        return assignableTo(EntityManager.class).test(call.getTargetOwner())
                && call.getTarget().getRawParameterTypes().stream().anyMatch(it -> it.isEquivalentTo(Class.class));
    }

    record SideDoor(CardRepository cards) {

        void rename(Card card) {
            cards.saveAndFlush(card);
        }
    }

    record BackDoor(EntityManager database) {

        Optional<Card> take(UUID id) {
            return Optional.ofNullable(database.find(Card.class, id));
        }
    }
}
