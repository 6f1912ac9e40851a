package nl.wijkbord.card;

import nl.wijkbord.problem.NotPossible;

/** How long something may take. */
public record TimeLimit(int amount, LimitUnit unit) {

    /** Longer says nothing any more. */
    public static final int MOST = 999;

    public TimeLimit {
        if (amount < 1 || amount > MOST) {
            throw new NotPossible("card.limit.impossible", MOST);
        }
    }

    static TimeLimit workdays(int amount) {
        return new TimeLimit(amount, LimitUnit.WORKDAYS);
    }
}
