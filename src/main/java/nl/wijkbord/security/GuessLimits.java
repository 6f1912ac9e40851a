package nl.wijkbord.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Slows guessing of passwords without locking anybody out. Three limits, because each alone can be turned against people:
 * <ul>
 *   <li>One account from one address: five guesses, then one every twenty seconds. Others who guess at the same account
 *       from elsewhere do not touch it.
 *   <li>One address, whatever the account: fifty guesses, then thirty a minute. It stops spraying; who came in from that
 *       address before is exempt, so that one guesser in the office does not keep colleagues out.
 *   <li>One account from all addresses together: after twenty wrong guesses in ten minutes every try takes a second
 *       longer. It refuses nobody: a right password still comes in.
 * </ul>
 * All maps are bounded; unknown accounts count like known ones. The addresses of an IPv6 network count as one.
 */
@Component
class GuessLimits {

    private record Pair(String account, String address) {}

    /** At most so many requests wait at a time, or waiting itself would become a way to stop the product. */
    private final Semaphore waiting = new Semaphore(16);

    private final Cache<Pair, Bucket> pairs = bounded(Duration.ofHours(1));
    private final Cache<String, Bucket> addresses = bounded(Duration.ofHours(1));
    private final Cache<String, Bucket> accounts = bounded(Duration.ofHours(1));
    private final Cache<Pair, Boolean> cameInBefore = bounded(Duration.ofDays(30));
    private final Clock clock;
    private final Patience patience;

    GuessLimits(Clock clock, Patience patience) {
        this.clock = clock;
        this.patience = patience;
    }

    private static <K, V> Cache<K, V> bounded(Duration idle) {
        return Caffeine.newBuilder().maximumSize(50_000).expireAfterAccess(idle).build();
    }

    /** Counts a guess before it is looked at, so that a thousand at once are still a thousand. */
    boolean admits(String account, String address) {
        var pair = new Pair(account, address);
        return ofPair(pair).tryConsume(1)
                && (cameInBefore.getIfPresent(pair) != null
                        || ofAddress(address).tryConsume(1));
    }

    /** A right password was no guess. */
    void right(String account, String address) {
        var pair = new Pair(account, address);
        ofPair(pair).reset();
        ofAddress(address).addTokens(1);
        cameInBefore.put(pair, true);
    }

    void wrong(String account) {
        ofAccount(account).tryConsume(1);
    }

    /** Takes a second of whoever tries an account at which many guess. */
    void slowDown(String account) {
        if (ofAccount(account).getAvailableTokens() > 0 || !waiting.tryAcquire()) {
            return;
        }
        try {
            patience.pass(Duration.ofSeconds(1));
        } finally {
            waiting.release();
        }
    }

    private Bucket ofPair(Pair pair) {
        return pairs.get(pair, _ -> bucket(5, 3, Duration.ofMinutes(1)));
    }

    private Bucket ofAddress(String address) {
        return addresses.get(address, _ -> bucket(50, 30, Duration.ofMinutes(1)));
    }

    private Bucket ofAccount(String account) {
        return accounts.get(account, _ -> bucket(20, 20, Duration.ofMinutes(10)));
    }

    private Bucket bucket(int most, int refill, Duration time) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(refill, time))
                .withCustomTimePrecision(time())
                .build();
    }

    private TimeMeter time() {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return clock.millis() * 1_000_000;
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }
}
