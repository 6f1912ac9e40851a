package nl.wijkbord.wire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.wijkbord.organisation.PeopleTest;
import nl.wijkbord.town.Records;
import org.springframework.context.annotation.Import;

/** A test about what goes over the wire to people who really signed in. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PeopleTest
@Import({CanaryTown.class, Secrets.class, Records.class})
@interface WireTest {}
