package nl.wijkbord.card;

import java.time.Duration;
import nl.wijkbord.rounds.Round;
import nl.wijkbord.ui.Times;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to cards without anybody doing it. */
@Configuration(proxyBeanMethods = false)
class CardRounds {

    /** At the latest so long after midnight a card is back. */
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private static final Duration A_QUARTER = Duration.ofMinutes(15);

    /** At the latest so long after midnight an open screen no longer shows what was shared until then. */
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Bean
    Round binRound(BinCollection bin) {
        return Round.nightly("card.bin", Times.ZONE, bin::collect);
    }

    @Bean
    Round wakeRound(WakingUp waking) {
        return new Round("card.wake", HALF_AN_HOUR, waking::wake);
    }

    @Bean
    Round shareRound(ShareEnds shares) {
        return new Round("card.shares", A_MINUTE, shares::end);
    }

    /** Limits that another server changed, or another calendar of holidays. */
    @Bean
    Round lateRound(LateCards late) {
        return new Round("card.late", A_QUARTER, late::tell);
    }

    @Bean
    Round clockRound(Winding winding) {
        return Round.nightly("card.clocks", Times.ZONE, winding::all);
    }
}
