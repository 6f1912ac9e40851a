package nl.wijkbord.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Wijkbord as people start it: the packaged jar in a process of its own, with every SQL statement in a log. */
final class RunningProduct implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String READY = "Wijkbord draait";
    private static final Pattern USED = Pattern.compile("heap.*used (\\d+)K");

    private final Process process;
    private final Path log;
    private final int port;

    /** From the start of the process until the login page was answered. */
    final Duration startTime;

    private RunningProduct(Process process, Path log, int port, long startedAt) throws IOException {
        this.process = process;
        this.log = log;
        this.port = port;
        awaitLoginPage();
        startTime = Duration.ofNanos(System.nanoTime() - startedAt);
        while (!Files.readString(log).contains(READY) && !ended(20)) {
            // the set-up is still being read
        }
    }

    static RunningProduct start(Path folder, Map<String, String> database) throws IOException {
        var port = freePort();
        var log = Files.createTempFile(folder, "product", ".log");
        var builder = new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(database);
        builder.environment()
                .putAll(Map.of(
                        "SERVER_PORT", String.valueOf(port),
                        "SERVER_ADDRESS", "127.0.0.1",
                        "SPRING_PROFILES_ACTIVE", "demo",
                        "WIJKBORD_DEMO", "veenendaal",
                        "LOGGING_LEVEL_SQL", "debug",
                        "LOGGING_PATTERN_CONSOLE", "%logger{0} %m%n"));
        var startedAt = System.nanoTime();
        return new RunningProduct(builder.start(), log, port, startedAt);
    }

    private static List<String> command() {
        return Arrays.asList(System.getenv("WIJKBORD_BENCH_COMMAND").split("\n"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitLoginPage() throws IOException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client)) {
                if (ended(20) || System.nanoTime() > until) {
                    close();
                    throw new IllegalStateException("Wijkbord did not start:\n" + Files.readString(log));
                }
            }
        }
    }

    private boolean answers(HttpClient client) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url("/login"))).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** The statements in the log since it was that long; waits until nothing more comes. */
    List<String> statementsSince(long length) throws IOException {
        var before = -1L;
        while (before != logLength()) {
            before = logLength();
            ended(400);
        }
        var bytes = Files.readAllBytes(log);
        return new String(bytes, (int) length, (int) (bytes.length - length), StandardCharsets.UTF_8)
                .lines()
                .filter(RunningProduct::isStatement)
                .toList();
    }

    private static boolean isStatement(String line) {
        return line.startsWith("SQL ") || line.matches("JdbcTemplate Executing (prepared )?SQL [^\\[]*\\[.*");
    }

    long logLength() throws IOException {
        return Files.size(log);
    }

    /** What is in use on the heap after the garbage was collected. */
    long heapInKb() throws IOException {
        jcmd("GC.run");
        jcmd("GC.run");
        var found = USED.matcher(jcmd("GC.heap_info"));
        if (!found.find()) {
            throw new IllegalStateException("The heap of this JVM is told in other words");
        }
        return Long.parseLong(found.group(1));
    }

    /** Somewhat longer than a connection without work is kept. */
    void rest() {
        ended(65_000);
    }

    private String jcmd(String question) throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asking = new ProcessBuilder(jcmd, String.valueOf(process.pid()), question).start();
        return new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private boolean ended(long milliseconds) {
        try {
            return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As Ctrl+C would, and harder when that takes too long. */
    @Override
    public void close() {
        process.destroy();
        if (!ended(30_000)) {
            process.destroyForcibly();
            ended(10_000);
        }
    }
}
