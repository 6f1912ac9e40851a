package nl.wijkbord.problem;

import org.springframework.dao.OptimisticLockingFailureException;

/** Somebody else changed it since it stood on the screen. */
public final class Conflict {

    private Conflict() {}

    /**
     * @param seen the version that was seen
     * @param now the version that is kept
     * @throws OptimisticLockingFailureException when they are not the same
     */
    public static void unlessSame(long seen, long now) {
        if (seen != now) {
            throw new OptimisticLockingFailureException("seen " + seen + ", is " + now);
        }
    }

    /** The same for what has no version: all of it is compared, and none of it repeated. */
    public static void unlessSame(Record seen, Record now) {
        if (!seen.equals(now)) {
            throw new OptimisticLockingFailureException("seen otherwise");
        }
    }
}
