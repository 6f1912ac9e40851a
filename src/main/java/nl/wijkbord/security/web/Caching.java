package nl.wijkbord.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.regex.Pattern;

/** What a browser may keep: files whose address changes with their content for ever, other files of ours to ask about, the rest never. */
final class Caching {

    static final String FOR_EVER = "public, max-age=31536000, immutable";
    static final String ASK_FIRST = "no-cache";
    static final String NEVER = "no-store";

    /** What our own scripts and Vaadin's stylesheets carry in their address. */
    private static final String VERSION = "v-c";

    private static final Pattern VERSIONED = Pattern.compile("/VAADIN/build/.+|/webjars/[^/]+/[0-9][^/]*/.+");
    private static final Pattern OURS = Pattern.compile(".+\\.(css|js|svg|png|ico|woff2?|webmanifest)");
    private static final Set<Integer> FOUND = Set.of(200, 206, 304);

    private Caching() {}

    static String of(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (!isFile(path, request, response)) {
            return own(response);
        }
        return VERSIONED.matcher(path).matches() || request.getParameter(VERSION) != null ? FOR_EVER : ASK_FIRST;
    }

    private static boolean isFile(String path, HttpServletRequest request, HttpServletResponse response) {
        return request.getMethod().equals("GET")
                && FOUND.contains(response.getStatus())
                && !path.startsWith("/VAADIN/dynamic/")
                && !isHtml(response)
                && OURS.matcher(path).matches();
    }

    private static boolean isHtml(HttpServletResponse response) {
        var type = response.getContentType();
        return type != null && type.startsWith("text/html");
    }

    /** A picture of a card may say for itself that its reader keeps it; nobody in between ever does. */
    private static String own(HttpServletResponse response) {
        var given = response.getHeader("Cache-Control");
        return given != null && given.startsWith("private") && FOUND.contains(response.getStatus()) ? given : NEVER;
    }
}
