package nl.wijkbord.security;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Finds who is looking in the security context, which is also there while a screen is updated from elsewhere. */
@Component
class SignedInViewer implements CurrentViewer {

    private final SecurityContextHolderStrategy context;

    SignedInViewer(SecurityContextHolderStrategy context) {
        this.context = context;
    }

    @Override
    public Optional<Viewer> find() {
        return signedIn().flatMap(SignedInToken::viewer);
    }

    @Override
    public Viewer get() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    Optional<SignedInToken> signedIn() {
        return context.getContext().getAuthentication() instanceof SignedInToken me
                ? Optional.of(me)
                : Optional.empty();
    }
}
