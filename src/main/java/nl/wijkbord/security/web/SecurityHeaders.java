package nl.wijkbord.security.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.util.OnCommittedResponseWrapper;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the same protection on every answer, whoever gives it: a page, a file, a refusal, an error. */
class SecurityHeaders extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(ContentPolicy.attribute(), ContentPolicy.freshNonce());
        var answer = new Answer(request, response);
        answer.protect();
        try {
            chain.doFilter(request, answer);
        } finally {
            answer.onResponseCommitted();
        }
    }

    /** Protects at once, because a forward may send the answer behind our back; and again at the end, because whoever answers may have wiped it. */
    private static final class Answer extends OnCommittedResponseWrapper {

        private final HttpServletRequest request;

        Answer(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        protected void onResponseCommitted() {
            if (!isCommitted()) {
                protect();
                setHeader("Cache-Control", Caching.of(request, this));
            }
        }

        void protect() {
            setHeader("Content-Security-Policy", ContentPolicy.text(ContentPolicy.nonce(request::getAttribute)));
            setHeader("X-Content-Type-Options", "nosniff");
            setHeader("Referrer-Policy", "same-origin");
            setHeader("Cross-Origin-Opener-Policy", "same-origin");
            setHeader("Cross-Origin-Resource-Policy", "same-origin");
            setHeader("Permissions-Policy", "camera=(), microphone=(), payment=(), usb=(), geolocation=(self)");
            setHeader("Cache-Control", Caching.NEVER);
            if (request.isSecure()) {
                setHeader("Strict-Transport-Security", "max-age=31536000");
            }
        }
    }
}
