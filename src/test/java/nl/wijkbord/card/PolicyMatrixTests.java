package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.PolicyCell.Answer;
import nl.wijkbord.card.PolicyCell.Deed;
import nl.wijkbord.town.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who may do what: every cell of the table that people wrote is what the product does. */
@WijkbordTest
@Import({PolicyTown.class, PolicyTown.Deeds.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class PolicyMatrixTests {

    @Autowired
    private PolicyTown town;

    private final PolicyTable table;
    private Map<PolicyCell, Answer> product = Map.of();

    PolicyMatrixTests() throws IOException {
        table = PolicyTable.read();
    }

    /** Asked once, of the cards of one owner beside those of the other; on MariaDB, which decides nothing, of new cards only. */
    private Map<PolicyCell, Answer> product() {
        if (product.isEmpty()) {
            product = PolicyCell.all().stream()
                    .filter(it -> !TestDatabase.isMariaDb() || it.stage() == Stage.NIEUW)
                    .collect(Collectors.groupingBy(PolicyCell::owner))
                    .values()
                    .parallelStream()
                    .flatMap(List::stream)
                    .collect(Collectors.toMap(it -> it, town::answer));
        }
        return product;
    }

    private List<PolicyCell> differences(PolicyTable other) {
        return product().entrySet().stream()
                .filter(it -> other.answer(it.getKey()) != it.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void everyCellIsAsItIsWritten() {
        assertThat(table.rules()).hasSizeLessThanOrEqualTo(60);
        assertThat(PolicyCell.all()).hasSizeGreaterThan(10_000);
        assertThat(differences(table))
                .as("cells that the product answers otherwise")
                .isEmpty();
    }

    @Test
    void aRuleThatSaysSomethingElseIsFoundOut() {
        assertThat(table.rules())
                .filteredOn(it -> !TestDatabase.isMariaDb() || !it.when().containsKey("stage"))
                .allSatisfy(it -> assertThat(differences(table.with(it, it.turned())))
                        .as("%s, turned around", it)
                        .isNotEmpty());
    }

    @Test
    void thePolicySaysTheSameOfEveryTitle() {
        assertThat(titles(
                        it -> VisibilityPolicy.allows(town.viewer(it).clearance(), town.scope(it.kind()), town::team)))
                .isEmpty();
    }

    @Test
    void aPolicyThatForgetsTheTeamIsFoundOut() {
        assertThat(titles(it -> {
                    var eyes = town.viewer(it).clearance();
                    return VisibilityPolicy.allows(eyes, town.scope(it.kind()), _ -> eyes.organisations());
                }))
                .isNotEmpty();
    }

    @Test
    void aPolicyThatTakesTheTeamsTogetherIsFoundOut() {
        assertThat(titles(it -> {
                    var scope = town.scope(it.kind());
                    return VisibilityPolicy.allows(
                            town.viewer(it).clearance(),
                            scope,
                            _ -> scope.wijken().stream()
                                    .flatMap(wijk -> town.team(wijk).stream())
                                    .collect(Collectors.toSet()));
                }))
                .isNotEmpty();
    }

    private List<PolicyCell> titles(Predicate<PolicyCell> policy) {
        return product().keySet().stream()
                .filter(it -> it.deed() == Deed.TITLE)
                .filter(it -> policy.test(it) != (table.answer(it) == Answer.ALLOWED))
                .toList();
    }
}
