package nl.wijkbord.signal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardMerging;
import nl.wijkbord.card.CardRelations;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.RelationKind;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Times;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Signals of the same matter hang on one card, which tells how often it was seen in all. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class ClusterTests {

    @Autowired
    private ObjectProvider<TwoPartners> towns;

    @Autowired
    private Town people;

    @Autowired
    private SignalService signals;

    @Autowired
    private CardRelations relations;

    @Autowired
    private CardMerging merging;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Times times;

    private TwoPartners town;
    private CardRow problem;

    @BeforeEach
    void aProblem() {
        town = towns.getObject();
        problem = town.waste(town.opbouwwerker, "Afval bij de containers");
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void whatBelongsToItCountsWithEveryTimeItWasSeenAgain() {
        var one = belongs(town.waste(town.wijkbeheerder, "Zakken naast de bak"));
        signals.seenAgain(one.id());
        belongs(town.waste(town.opbouwwerker, "Grofvuil op de hoek"));

        var spotted = spotted(problem, town.opbouwwerker);

        assertThat(spotted.signals()).isEqualTo(3);
        assertThat(spotted.times()).isEqualTo(4);
        assertThat(spotted.weeks()).endsWith(4);
        assertThat(spotted(one, town.opbouwwerker).signals()).isEqualTo(1);
    }

    @Test
    void aSignalThatTheseEyesDoNotSeeDoesNotCount() {
        var own = town.waste(town.wijkbeheerder, "Van ons alleen", town.buurt, Visibility.EIGEN_ORGANISATIE);
        signals.seenAgain(own.id());
        belongs(own);

        assertThat(spotted(problem, town.wijkbeheerder).times()).isEqualTo(3);
        assertThat(spotted(problem, town.opbouwwerker).times()).isEqualTo(1);
        assertThat(spotted(problem, town.opbouwwerker).signals()).isEqualTo(1);
    }

    @Test
    void whatIsNoLongerLinkedNoLongerCounts() {
        var one = belongs(town.waste(town.wijkbeheerder, "Zakken naast de bak"));

        relations.unlink(one.id(), RelationKind.HOORT_BIJ, problem.id());

        assertThat(spotted(problem, town.opbouwwerker).signals()).isEqualTo(1);
    }

    @Test
    void aDoubleThatWasMergedGoesOnCounting() {
        var wijkmanager = people.person("wijkmanager", town.opbouwwerker.organisation(), Role.COORDINATOR, town.wijk);
        var one = town.waste(town.wijkbeheerder, "Zakken naast de bak");
        spotlight.on(wijkmanager);

        merging.merge(one.ref(), problem.number(), "Gaat verder.");

        assertThat(spotted(problem, wijkmanager).signals()).isEqualTo(2);
    }

    @Test
    void whatOnlyCausedItIsAnotherMatter() {
        var cause = town.waste(town.wijkbeheerder, "Container kapot");
        relations.link(problem.id(), RelationKind.VEROORZAAKT_DOOR, cause.number());

        assertThat(spotted(problem, town.opbouwwerker).signals()).isEqualTo(1);
        assertThat(spotted(cause, town.opbouwwerker).signals()).isEqualTo(1);
    }

    private CardRow belongs(CardRow signal) {
        relations.link(signal.id(), RelationKind.HOORT_BIJ, problem.number());
        return signal;
    }

    private Spotted spotted(CardRow card, Viewer viewer) {
        return signals.spotted(card.id(), times.today(), viewer.clearance()).orElseThrow();
    }
}
