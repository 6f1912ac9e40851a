package nl.wijkbord.security;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * A person who signed in, for as long as the session lasts. What that person may do is not kept here but asked every
 * time, so that a seat taken away closes the doors that stand open.
 */
final class SignedInToken implements Authentication {

    private static final long serialVersionUID = 1L;

    private final transient Account account;
    private final transient Sessions sessions;
    private final Instant since;
    private final transient @Nullable Object details;
    private transient volatile @Nullable OrganisationId acting;

    SignedInToken(Account account, Sessions sessions, Instant since, @Nullable Object details) {
        this.account = account;
        this.sessions = sessions;
        this.since = since;
        this.details = details;
        acting = sessions.usual(account.id()).orElse(null);
    }

    Optional<Viewer> viewer() {
        return sessions.viewer(this);
    }

    /** Chosen at the door and never by itself: when the seat there ends, so does the session. Null: no seat anywhere. */
    @Nullable
    OrganisationId acting() {
        return acting;
    }

    Instant since() {
        return since;
    }

    void actFor(OrganisationId organisation) {
        acting = organisation;
    }

    @Override
    public String getName() {
        return account.username();
    }

    @Override
    public UserId getPrincipal() {
        return account.id();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        var parts = viewer().map(Viewer::authorities).orElse(Set.of());
        return AuthorityUtils.createAuthorityList(
                parts.stream().map(part -> "ROLE_" + part).toList());
    }

    @Override
    public boolean isAuthenticated() {
        return viewer().isPresent();
    }

    @Override
    public void setAuthenticated(boolean authenticated) {
        throw new IllegalArgumentException("Whether somebody may be here is asked, not told");
    }

    @Override
    public @Nullable Object getDetails() {
        return details;
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public String toString() {
        return "SignedIn[" + getName() + "]";
    }
}
