package nl.wijkbord;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.wijkbord.assignment.AskingTeam;
import nl.wijkbord.card.Border;
import nl.wijkbord.dossier.Noord;
import nl.wijkbord.notification.Hearing;
import nl.wijkbord.signal.TwoPartners;
import nl.wijkbord.town.CardBox;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Records;
import nl.wijkbord.town.Site;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.StatementCount;
import nl.wijkbord.town.TestDatabase;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test with the whole product on a database that it shares with the others; the build runs it on H2 and again on MariaDB.
 * Every scene is there for whoever asks: a start per scene costs more than all of its tests.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.class)
@Import({
    Spotlight.class,
    Town.class,
    Cards.class,
    CardBox.class,
    Records.class,
    StatementCount.class,
    Site.class,
    Border.class,
    AskingTeam.class,
    Hearing.class,
    Noord.class,
    TwoPartners.class
})
public @interface WijkbordTest {}
