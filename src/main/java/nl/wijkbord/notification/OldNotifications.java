package nl.wijkbord.notification;

import static nl.wijkbord.notification.NotificationMarks.moment;

import java.time.Clock;
import java.time.Duration;
import nl.wijkbord.rounds.Round;
import nl.wijkbord.ui.Times;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was told long ago is not kept, read or not: the card itself tells what is to be done. */
@Configuration(proxyBeanMethods = false)
class OldNotifications {

    /** About half a year. */
    static final Duration KEPT = Duration.ofDays(183);

    @Bean
    Round oldNotificationsRound(JdbcClient database, Clock clock) {
        return Round.nightly(
                "notification.old",
                Times.ZONE,
                () -> database.sql("delete from notification where told_at < ?")
                        .param(moment(clock.instant().minus(KEPT)))
                        .update());
    }
}
