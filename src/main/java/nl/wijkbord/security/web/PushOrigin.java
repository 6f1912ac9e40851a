package nl.wijkbord.security.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a push connection that another site opens with the cookie of our user; browsers do not refuse it themselves. */
class PushOrigin extends OncePerRequestFilter {

    private static final Set<Integer> USUAL_PORTS = Set.of(-1, 80, 443);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isPush(request) && isForeign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isPush(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/VAADIN/push")
                || "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }

    /** The scheme is left out: behind a proxy that ends TLS it differs for good reason. */
    private static boolean isForeign(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        return origin != null && !place(origin).equals(place(request.getServerName(), request.getServerPort()));
    }

    private static String place(String origin) {
        try {
            var uri = URI.create(origin);
            return uri.getHost() == null ? "" : place(uri.getHost(), uri.getPort());
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    private static String place(String host, int port) {
        return host.toLowerCase(Locale.ROOT) + (USUAL_PORTS.contains(port) ? "" : ":" + port);
    }
}
