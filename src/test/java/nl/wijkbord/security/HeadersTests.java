package nl.wijkbord.security;

import static nl.wijkbord.organisation.Staff.seat;
import static nl.wijkbord.organisation.Staff.unique;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wijkbord.organisation.PeopleTest;
import nl.wijkbord.organisation.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PeopleTest
class HeadersTests {

    private static final String PASSWORD = "vijf groene fietsen";
    private static final Pattern BUILD_FILE = Pattern.compile("VAADIN/build/[^\"]+\\.js");
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    private static final List<String> ALWAYS = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy",
            "Permissions-Policy",
            "Cache-Control");

    @Autowired
    Staff staff;

    @LocalServerPort
    int port;

    private Browser browser = new Browser(0);

    @BeforeEach
    void aStranger() {
        browser = new Browser(port);
    }

    @Test
    void everyKindOfAnswerCarriesThem() {
        var answers = Map.of(
                "page", browser.get("/login"),
                "redirect", browser.get("/"),
                "file", browser.get("/" + buildFile()),
                "refused form", browser.post("/login", "username=a&password=b"),
                "unsafe address", browser.get("/a;b=c"),
                "foreign push", browser.get("/VAADIN/push", "Origin", "https://elders.example"),
                "not there", browser.get("/VAADIN/build/niets.js"),
                "wrong method", browser.post("/wijkbord.css", ""));

        assertThat(answers)
                .allSatisfy((_, answer) -> assertThat(missing(answer)).isEmpty());
        assertThat(answers.values()).extracting(HttpResponse::statusCode).contains(200, 302, 400, 403);
    }

    /** The proof that the check above can fail. */
    @Test
    void anAnswerOfAServerWithoutThemIsNoticed() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.sendResponseHeaders(200, -1);
        });
        server.start();
        try {
            var answer = new Browser(server.getAddress().getPort()).get("/");
            assertThat(missing(answer)).hasSize(ALWAYS.size() - 1).contains("Content-Security-Policy");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void pagesAreNotKeptAndFilesOfTheBuildForEver() {
        assertThat(cache(browser.get("/login"))).isEqualTo("no-store");
        assertThat(cache(browser.get("/" + buildFile()))).contains("immutable");
        assertThat(cache(browser.get("/VAADIN/build/niets.js"))).isEqualTo("no-store");
    }

    @Test
    void everyScriptOfThePageHasTheNumberOfThisAnswer() {
        var page = browser.get("/login");
        var number = nonce(page);

        assertThat(page.body().split("<script", -1)).hasSizeGreaterThan(1);
        assertThat(page.body().split("<script", -1))
                .filteredOn(it -> !it.startsWith("<!"))
                .allSatisfy(it -> assertThat(it).contains("nonce=\"" + number + "\""));
        assertThat(nonce(browser.get("/login"))).isNotEqualTo(number);
    }

    @Test
    void onlyBehindTlsTheBrowserIsToldToStayThere() {
        assertThat(browser.get("/login").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
        assertThat(browser.get("/login", "X-Forwarded-Proto", "https")
                        .headers()
                        .firstValue("Strict-Transport-Security"))
                .isPresent();
        assertThat(browser.get("/login", "X-Forwarded-Proto", "https").headers().allValues("Set-Cookie"))
                .allSatisfy(it -> assertThat(it).contains("Secure"));
    }

    @Test
    void anotherSiteOpensNoPushWithTheCookieOfOurUser() {
        var username = unique("wijkagent");
        staff.person(username, PASSWORD, seat(staff.organisation("Politie"), null, Role.PROFESSIONAL));
        browser.signIn(username, PASSWORD);

        assertThat(push("https://elders.example")).isEqualTo(403);
        assertThat(push("http://localhost:1")).isEqualTo(403);
        assertThat(push("null")).isEqualTo(403);
        assertThat(push("http://localhost:" + port)).isNotEqualTo(403);
    }

    private int push(String origin) {
        return browser.get("/VAADIN/push?v-uiId=0", "Origin", origin).statusCode();
    }

    private static List<String> missing(HttpResponse<?> answer) {
        return ALWAYS.stream()
                .filter(it -> answer.headers().firstValue(it).isEmpty())
                .toList();
    }

    private String buildFile() {
        var file = BUILD_FILE.matcher(browser.get("/login").body());
        assertThat(file.find()).isTrue();
        return file.group();
    }

    private static String cache(HttpResponse<?> answer) {
        return answer.headers().firstValue("Cache-Control").orElse("");
    }

    private static String nonce(HttpResponse<?> answer) {
        var number = NONCE.matcher(
                answer.headers().firstValue("Content-Security-Policy").orElse(""));
        assertThat(number.find()).isTrue();
        return number.group(1);
    }
}
