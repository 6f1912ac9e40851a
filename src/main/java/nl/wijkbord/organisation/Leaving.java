package nl.wijkbord.organisation;

import java.time.Clock;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Somebody leaves, and nothing that waited for that person is left behind. */
@Component
class Leaving {

    private final ObjectProvider<OpenWork> work;
    private final UserRepository users;
    private final CurrentViewer me;
    private final Clock clock;

    Leaving(ObjectProvider<OpenWork> work, UserRepository users, CurrentViewer me, Clock clock) {
        this.work = work;
        this.users = users;
        this.me = me;
        this.clock = clock;
    }

    int openWork(UserId user) {
        return work.stream().mapToInt(it -> it.count(user)).sum();
    }

    void leave(User user, @Nullable UserId successor) {
        if (user.id().equals(me.get().id())) {
            throw new NotPossible("organisation.users.deactivate.self");
        }
        handOver(user.id(), successor);
        user.deactivate(clock.instant());
    }

    private void handOver(UserId from, @Nullable UserId to) {
        var open = openWork(from);
        if (open > 0 && (to == null || to.equals(from) || !isActive(to))) {
            throw new NotPossible("organisation.users.deactivate.successor", open);
        }
        work.forEach(it -> it.handOver(from, open > 0 ? to : null));
    }

    private boolean isActive(UserId user) {
        return users.findWithSeats(user.value()).filter(User::isActive).isPresent();
    }
}
