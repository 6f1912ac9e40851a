package nl.wijkbord.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Finding.Kind;
import nl.wijkbord.privacy.PersonalDataFound;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Times;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody keeps words that look like personal data, and says why. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class OverridesTests {

    private static final Reason WHY = Reason.of("openbaar nummer van het wijkhuis");

    @Autowired
    private AuditReport report;

    @Autowired
    private CardWork work;

    @Autowired
    private Cards cards;

    @Autowired
    private Town town;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Times times;

    @Autowired
    private JdbcClient database;

    private Viewer wijkagent;
    private CardRow card;
    private long before;

    @BeforeEach
    void aCard() {
        var politie = town.organisation("politie");
        var wijk = town.wijk("noord", politie);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        card = cards.signal(wijkagent, wijk, "Wijkhuis is dicht", Visibility.WIJKTEAM);
        before = phones();
        spotlight.on(wijkagent);
    }

    @AfterEach
    void off() {
        spotlight.off();
    }

    @Test
    void aWarningThatIsPassedIsCountedOnceForEachKind() {
        work.say(card.ref(), it -> it.telling("Bel 06-12345678 of 06-87654321"), WHY);

        assertThat(phones()).isEqualTo(before + 1);
    }

    @Test
    void aWarningThatStopsSomebodyIsNotCounted() {
        assertThatThrownBy(() -> work.say(card.ref(), it -> it.telling("Bel 06-12345678"), Reason.NONE))
                .isInstanceOf(PersonalDataFound.class);

        assertThat(phones()).isEqualTo(before);
    }

    @Test
    void whatWasNotKeptInTheEndIsNotCounted() {
        var stale = card.ref();
        work.say(stale, it -> it.titled("Wijkhuis is vandaag dicht"), Reason.NONE);

        assertThatThrownBy(() -> work.say(stale, it -> it.telling("Bel 06-12345678"), WHY))
                .isInstanceOf(OptimisticLockingFailureException.class);

        assertThat(phones()).isEqualTo(before);
    }

    @Test
    void neitherTheWordsNorTheWriterAreKeptWithTheCount() {
        work.say(card.ref(), it -> it.telling("Bel 06-12345678"), WHY);

        assertThat(database.sql("select * from guard_override").query().listOfRows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).containsOnlyKeys("id", "kind", "on_day"));
    }

    private long phones() {
        spotlight.on(new Viewer(
                wijkagent.id(), "privacy", wijkagent.organisation(), Map.of(), Set.of(Role.PRIVACY_OFFICER)));
        var found = report.overrides(times.today(), times.today()).stream()
                .filter(it -> it.kind() == Kind.PHONE)
                .mapToLong(OverrideTally::times)
                .sum();
        spotlight.on(wijkagent);
        return found;
    }
}
