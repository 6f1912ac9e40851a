package nl.wijkbord.security;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people who may sign in, and where they sit today; whoever keeps the people provides it. */
public interface Accounts {

    /** Only an open account. */
    Optional<Account> find(String username);

    /**
     * The person with today's seats, once for each organisation for which that person may act; the first is the default.
     * Empty when the account was closed or no seat is left.
     */
    List<Viewer> viewers(UserId id);

    /** The person in one organisation, when there is a seat there today; null: in the first. */
    default Optional<Viewer> viewer(UserId id, @Nullable OrganisationId acting) {
        return chosen(viewers(id), acting);
    }

    static Optional<Viewer> chosen(List<Viewer> viewers, @Nullable OrganisationId acting) {
        return viewers.stream()
                .filter(it -> acting == null || it.organisation().equals(acting))
                .findFirst();
    }
}
