package nl.wijkbord.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs somebody out whose time is over or whose account was closed; ending the session also ends the push of its screens. */
class SessionEnd extends OncePerRequestFilter {

    private final SignedInViewer me;
    private final Sessions sessions;
    private final SecurityContextLogoutHandler logout = new SecurityContextLogoutHandler();

    SessionEnd(SignedInViewer me, Sessions sessions, SecurityContextHolderStrategy context) {
        this.me = me;
        this.sessions = sessions;
        logout.setSecurityContextHolderStrategy(context);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        me.signedIn().filter(sessions::isOver).ifPresent(someone -> logout.logout(request, response, someone));
        chain.doFilter(request, response);
    }
}
