package nl.wijkbord.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.wijkbord.rounds.Round;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.env.Environment;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.modulith.events.core.DefaultEventPublicationRegistry;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.EventPublicationRepository.FailedCriteria;
import org.springframework.modulith.events.support.CompletionRegisteringAdvisor;
import org.springframework.modulith.events.support.PersistentApplicationEventMulticaster;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.annotation.EnableAsync;

/**
 * The publication registry, for mail and nothing else. Made by hand, because the usual one also marks every other
 * listener after a commit as done: with a statement for each, and the event, which may be about a card, put into words.
 */
@Configuration(proxyBeanMethods = false)
@EnableAsync
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
@ConditionalOnProperty("spring.mail.host")
class MailRegistry {

    private static final int AT_ONCE = 100;

    /** Longer than a weekend; after that it is no news, and keeps other mail waiting. */
    static final Duration TOO_OLD = Duration.ofDays(3);

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static PersistentApplicationEventMulticaster applicationEventMulticaster(
            ObjectFactory<EventPublicationRegistry> registry, ObjectFactory<Environment> environment) {
        return new PersistentApplicationEventMulticaster(registry::getObject, environment::getObject);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static CompletionRegisteringAdvisor completionOfMail(ObjectFactory<EventPublicationRegistry> registry) {
        return new MailOnly(registry);
    }

    @Bean
    DefaultEventPublicationRegistry eventPublicationRegistry(EventPublicationRepository publications, Clock clock) {
        return new DefaultEventPublicationRegistry(publications, clock);
    }

    /** Tries again what failed, and what a server left behind that stopped: also its own, from before it started. */
    @Bean
    Round mailRound(
            EventPublicationRegistry registry,
            FailedEventPublications failed,
            EventPublicationRepository publications,
            Clock clock) {
        var options = ResubmissionOptions.defaults().withBatchSize(AT_ONCE).withMaxInFlight(AT_ONCE);
        return new Round("notification.mail", Duration.ofMinutes(1), () -> {
            registry.markStalePublicationsFailed(_ -> MailTray.LOST);
            giveUp(publications, clock.instant().minus(TOO_OLD));
            failed.resubmit(options);
        });
    }

    /** The oldest come first. */
    private static void giveUp(EventPublicationRepository publications, Instant before) {
        var old = publications.findFailedPublications(FailedCriteria.ALL.withItemsToRead(AT_ONCE)).stream()
                .filter(it -> it.getPublicationDate().isBefore(before))
                .map(EventPublication::getIdentifier)
                .toList();
        if (!old.isEmpty()) {
            publications.deletePublications(old);
        }
        MailFailures.logTooOld(old.size());
    }

    @Bean
    Round digestRound(Postman postman) {
        return new Round("notification.digest", Duration.ofMinutes(10), postman::bringRound);
    }

    /** As what it is asked for: whoever chooses where it runs, puts something around it. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static AsyncConfigurer mailFailures() {
        return new MailFailures();
    }

    private static final class MailOnly extends CompletionRegisteringAdvisor {

        private static final long serialVersionUID = 1L;

        MailOnly(ObjectFactory<EventPublicationRegistry> registry) {
            super(registry::getObject);
        }

        @Override
        public Pointcut getPointcut() {
            return AnnotationMatchingPointcut.forMethodAnnotation(ApplicationModuleListener.class);
        }
    }
}
