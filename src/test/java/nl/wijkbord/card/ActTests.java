package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.WijkId;
import org.junit.jupiter.api.Test;

/** Who has a card on several boards in hand once it is taken. */
class ActTests {

    private final UserId substitute = new UserId(UUID.randomUUID());
    private final UserId absent = new UserId(UUID.randomUUID());
    private final WijkId noord = new WijkId(UUID.randomUUID());
    private final WijkId zuid = new WijkId(UUID.randomUUID());
    private final WijkId oost = new WijkId(UUID.randomUUID());

    private UserId doer(Map<WijkId, UserId> doers) {
        var act = new Act(substitute, new OrganisationId(UUID.randomUUID()), Set.of(), doers, Instant.EPOCH);
        return act.doer(noord, Set.of(zuid, oost));
    }

    @Test
    void itIsTheOneForWhomItIsDoneWhereTheCardLies() {
        assertThat(doer(Map.of(noord, absent, zuid, substitute))).isEqualTo(absent);
        assertThat(doer(Map.of(noord, substitute, zuid, absent))).isEqualTo(substitute);
    }

    @Test
    void whereNothingMayBeDoneThereItIsTheOneWhoTakesItBeforeWhoIsAway() {
        assertThat(doer(Map.of(zuid, absent, oost, substitute))).isEqualTo(substitute);
        assertThat(doer(Map.of(zuid, substitute, oost, absent))).isEqualTo(substitute);
        assertThat(doer(Map.of(zuid, absent))).isEqualTo(absent);
    }
}
