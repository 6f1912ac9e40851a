package nl.wijkbord.security;

import java.util.Optional;

/** Asks who is looking now, with the seats that person has at this moment. */
public interface CurrentViewer {

    /** Empty when nobody is signed in, or the account was closed meanwhile. */
    Optional<Viewer> find();

    /**
     * The same, where nobody else comes.
     *
     * @throws org.springframework.security.access.AccessDeniedException when nobody is signed in
     */
    Viewer get();
}
