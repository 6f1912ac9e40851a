package nl.wijkbord.security;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people who may sign in, and where they sit today; whoever keeps the people provides it. */
public interface Accounts {

    /** Only an open account. */
    Optional<Account> find(String username);

    /**
     * The person with today's seats in one organisation: the one asked for or, without a seat there, the first.
     * Empty when the account was closed or no seat is left.
     */
    Optional<Viewer> viewer(UserId id, @Nullable OrganisationId acting);

    /** The organisations for which this person may act today; the first is the default. */
    List<OrganisationId> organisations(UserId id);
}
