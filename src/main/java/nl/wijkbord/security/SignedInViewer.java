package nl.wijkbord.security;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Finds who is looking in the security context, which is also there while a screen is updated from elsewhere. */
@Component
class SignedInViewer implements CurrentViewer {

    @Override
    public Optional<Viewer> find() {
        return signedIn().flatMap(SignedIn::viewer);
    }

    @Override
    public Viewer get() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    static Optional<SignedIn> signedIn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn me
                ? Optional.of(me)
                : Optional.empty();
    }
}
