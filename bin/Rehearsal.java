import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Starts Wijkbord once with a demo in memory and opens boards and own work as a browser would, so that the Java that
 * runs it later knows beforehand which classes it needs and which code is busy. Called by bin/app with the command to
 * start.
 */
class Rehearsal {

    private static final int BOARDS = 200;
    private static final int PATIENCE = 90_000;
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern SCREEN = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern SCREEN_TOKEN = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NORMAL)
            .build();
    private final String site;

    Rehearsal(int port) {
        site = "http://127.0.0.1:" + port;
    }

    public static void main(String[] command) throws IOException, InterruptedException {
        var port = freePort();
        var starting = new ProcessBuilder(List.of(command));
        starting.environment().put("SERVER_PORT", String.valueOf(port));
        starting.environment().put("SERVER_ADDRESS", "127.0.0.1");
        starting.redirectErrorStream(true).redirectOutput(Path.of("target", "rehearsal.log").toFile());
        var product = starting.start();
        try {
            new Rehearsal(port).play(product);
        } finally {
            product.destroy();
            product.waitFor(2, TimeUnit.MINUTES);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void play(Process product) throws IOException, InterruptedException {
        var until = System.currentTimeMillis() + PATIENCE;
        while (!isUp()) {
            if (System.currentTimeMillis() > until || product.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new IOException("Wijkbord did not start");
            }
        }
        open("/login");
        var token = found(FORM_TOKEN, get("/login"));
        post("/login", "application/x-www-form-urlencoded", "username=wijkmanager&password=wijkbord&_csrf=" + token);
        for (int i = 0; i < BOARDS; i++) {
            open(List.of("/wijk/zuidoost", "/wijken", "/wijk/zuidoost/kaart/SIG-3", "/mijn-werk").get(i % 4));
        }
    }

    private boolean isUp() throws InterruptedException {
        try {
            get("/login");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** What a browser asks for to show an address: the page, a screen, and then the view. */
    private void open(String address) throws IOException, InterruptedException {
        get(address);
        var screen = get("/?v-r=init&location=" + address.substring(1) + "&v-sw=1920&v-sh=1080&v-ww=1920&v-wh=1080&v-tzid=UTC");
        post(
                "/?v-r=uidl&v-uiId=" + found(SCREEN, screen),
                "application/json",
                """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":
                {"route":"%s","query":"","appShellTitle":"","historyState":{"idx":0},"trigger":""}}],"syncId":0,"clientId":0}
                """
                        .formatted(found(SCREEN_TOKEN, screen), address));
    }

    private static String found(Pattern what, String text) throws IOException {
        var match = what.matcher(text);
        if (!match.find()) {
            throw new IOException("Not found: " + what);
        }
        return match.group(1);
    }

    private String get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(site + address)).build());
    }

    private void post(String address, String type, String body) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(URI.create(site + address))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        var answer = browser.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }
}
