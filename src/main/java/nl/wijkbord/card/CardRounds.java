package nl.wijkbord.card;

import java.time.Duration;
import nl.wijkbord.rounds.Round;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to cards without anybody doing it. */
@Configuration(proxyBeanMethods = false)
class CardRounds {

    /** At the latest so long after midnight a card is back. */
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    @Bean
    Round binRound(BinCollection bin) {
        return new Round("card.bin", Duration.ofDays(1), bin::collect);
    }

    @Bean
    Round wakeRound(WakingUp waking) {
        return new Round("card.wake", HALF_AN_HOUR, waking::wake);
    }

    /** Limits that another server changed, or another calendar of holidays. */
    @Bean
    Round clockRound(Winding winding) {
        return new Round("card.clocks", Duration.ofDays(1), winding::all);
    }
}
