package nl.wijkbord;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.wijkbord.town.CardBox;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.StatementCount;
import nl.wijkbord.town.TestDatabase;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A test with the whole product on a database of its own; the build runs it on H2 and again on MariaDB. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.class)
@Import({Spotlight.class, Town.class, Cards.class, CardBox.class, StatementCount.class})
public @interface WijkbordTest {}
