package nl.wijkbord;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What the product looks at every so often; a test sets its own clock, and so makes the rounds itself. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty(name = "wijkbord.rounds", matchIfMissing = true)
class Rounds {}
