package nl.wijkbord.security;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a browser without scripts does: keep cookies, send forms, follow nothing. */
final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String server;

    Browser(int port) {
        server = "http://localhost:" + port;
    }

    HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(server + path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> signIn(String username, String password) {
        var page = get("/login");
        var token = CSRF.matcher(page.body());
        var form = "username=" + encoded(username) + "&password=" + encoded(password) + "&_csrf="
                + (token.find() ? token.group(1) : "");
        return post("/login", form);
    }

    HttpResponse<String> post(String path, String form, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(it -> it.getName().equals("JSESSIONID"))
                .map(it -> it.getValue())
                .findFirst()
                .orElse("");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
