package nl.wijkbord.assignment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.Reminder;
import nl.wijkbord.card.Reminders;
import nl.wijkbord.rounds.Round;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.ui.Times;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Organisations that were asked who reacts first and did not say so before the day: they are asked once more. */
@Configuration(proxyBeanMethods = false)
class LateAnswers {

    private static final Duration A_QUARTER = Duration.ofMinutes(15);

    private static final String SILENT = """
            select c.cardId, a.organisationId, c.answerBefore from Consultation c, ConsultationAnswer a
            where a.consultationId = c.id and a.stance is null and c.openFor is not null
            and c.answerBefore < :today and c.answerBefore > :recent
            and exists (select 1 from Card k where k.key = c.cardId and k.removal.at is null
                and k.course.stage <> AFGEROND)""";

    @Bean
    Round lateAnswerRound(EntityManager database, Reminders reminders, Times times) {
        return new Round("assignment.late", A_QUARTER, () -> reminders.tell(silent(database, times.today())));
    }

    private static List<Reminder> silent(EntityManager database, LocalDate today) {
        return database
                .createQuery(SILENT, Tuple.class)
                .setParameter("today", today)
                .setParameter("recent", today.minusDays(Reminder.RECENT))
                .getResultList()
                .stream()
                .flatMap(it -> reminders(it, today))
                .toList();
    }

    private static Stream<Reminder> reminders(Tuple it, LocalDate today) {
        return Reminder.unanswered(
                it.get(0, CardId.class), it.get(1, OrganisationId.class), null, it.get(2, LocalDate.class), today);
    }
}
