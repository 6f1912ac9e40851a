package nl.wijkbord.organisation;

import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/** What waits for somebody to do it; whoever keeps work provides it, so that nothing is left behind when a person leaves. */
public interface OpenWork {

    int count(UserId user);

    /** In the transaction in which the account is closed; to nobody, when nothing waits. */
    void handOver(UserId from, @Nullable UserId to);
}
