package nl.wijkbord.wire;

import static tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A tab without a browser: it speaks with the server as Vaadin's own script does, and keeps every byte that arrives. */
public final class Tab {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final String SCREEN = "\"initial\":{";
    private static final int BODY = 1;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String server;
    private final StringBuilder received = new StringBuilder();
    private final List<Integer> statuses = new ArrayList<>();

    private Parts parts = new Parts();
    private String key = "";
    private int screen;
    private int syncId;
    private int messages;

    public Tab(int port) {
        server = "http://localhost:" + port;
    }

    public Tab signIn(String username, String password) {
        var token = CSRF.matcher(get("/login").body());
        post(
                "/login",
                "application/x-www-form-urlencoded",
                "username=" + encoded(username) + "&password=" + encoded(password) + "&_csrf="
                        + (token.find() ? token.group(1) : ""));
        return this;
    }

    /** Types an address: the page holds the view, as the script that draws it will read it. */
    public Tab open(String path) {
        var page = get("/" + path).body();
        var at = page.indexOf(SCREEN);
        start(at < 0 ? "{}" : page.substring(at + SCREEN.length() - 1));
        return this;
    }

    private void start(String screenAndMore) {
        var config = JSON.reader()
                .without(FAIL_ON_TRAILING_TOKENS)
                .readTree(screenAndMore)
                .path("appConfig");
        var uidl = config.path("uidl");
        parts = new Parts();
        key = uidl.path("Vaadin-Security-Key").asString("");
        screen = config.path("v-uiId").asInt(0);
        messages = 0;
        take(uidl);
    }

    private void take(JsonNode uidl) {
        syncId = uidl.path("syncId").asInt(syncId);
        parts.take(uidl);
    }

    /** Follows a link inside the product. */
    public String go(String path, String query) {
        var where = JSON.createObjectNode()
                .put("route", path)
                .put("query", query)
                .put("appShellTitle", "")
                .put("trigger", "pushState")
                .putNull("historyState");
        return event(BODY, "ui-navigate", where);
    }

    /** Tells that something happened to a part of the screen. */
    public String event(int node, String event, JsonNode data) {
        return send(rpc("event", node).put("event", event).set("data", data));
    }

    /** Tells that somebody filled in a field. */
    public String fill(int node, String property, String value) {
        return send(
                rpc("mSync", node).put("feature", 1).put("property", property).put("value", value));
    }

    public static ObjectNode rpc(String type, int node) {
        return JSON.createObjectNode().put("type", type).put("node", node);
    }

    /** Whatever is waiting: what others changed meanwhile. */
    public String look() {
        return send();
    }

    public String send(ObjectNode... rpc) {
        return send(key, rpc);
    }

    /** As a message with that key. */
    public String send(String csrfToken, ObjectNode... rpc) {
        var message = JSON.createObjectNode()
                .put("csrfToken", csrfToken)
                .put("syncId", syncId)
                .put("clientId", messages++);
        message.putArray("rpc").addAll(List.of(rpc));
        var answer = post("/?v-r=uidl&v-uiId=" + screen, "application/json; charset=UTF-8", message.toString())
                .body();
        uidl(answer).ifPresent(this::take);
        return answer;
    }

    /** What no script of Vaadin's sends. */
    public void sendRaw(String body) {
        post("/?v-r=uidl&v-uiId=" + screen, "application/json; charset=UTF-8", body);
    }

    /** A message about what went wrong comes in a wrapping of its own. */
    private static Optional<JsonNode> uidl(String answer) {
        return answer.startsWith("{") ? Optional.of(JSON.readTree(answer)) : Optional.empty();
    }

    /** Every part the server told of, as far as it still knows what it is. */
    public Parts parts() {
        return parts;
    }

    /** Every byte that came, as text. */
    public String received() {
        return received.toString();
    }

    public void forget() {
        received.setLength(0);
    }

    public List<Integer> statuses() {
        return List.copyOf(statuses);
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(server + path)).GET());
    }

    private HttpResponse<String> post(String path, String type, String body) {
        return send(HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            statuses.add(answer.statusCode());
            received.append(answer.headers().map()).append(answer.body()).append('\n');
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static String encoded(@Nullable String value) {
        return URLEncoder.encode(value == null ? "" : value, StandardCharsets.UTF_8);
    }
}
