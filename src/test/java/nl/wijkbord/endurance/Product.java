package nl.wijkbord.endurance;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Wijkbord as people start it, in a process that can be killed. */
final class Product implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PAUSE = 20;

    private final Process process;
    private final Path log;
    private final int port;

    /** From the start of the process until the login page was answered. */
    final Duration readyAfter;

    Product(Path folder, Map<String, String> settings) throws IOException {
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        log = Files.createTempFile(folder, "product", ".log");
        var command = Arrays.asList(System.getenv("WIJKBORD_COMMAND").split("\n"));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(settings);
        builder.environment()
                .putAll(Map.of(
                        "SERVER_PORT", String.valueOf(port),
                        "SERVER_ADDRESS", "127.0.0.1",
                        "SPRING_PROFILES_ACTIVE", "demo",
                        "WIJKBORD_DEMO", "veenendaal"));
        var startedAt = System.nanoTime();
        process = builder.start();
        awaitLoginPage();
        readyAfter = Duration.ofNanos(System.nanoTime() - startedAt);
    }

    private void awaitLoginPage() throws IOException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client)) {
                if (ended(PAUSE) || System.nanoTime() > until) {
                    kill();
                    throw new IllegalStateException("Wijkbord did not start:\n" + Files.readString(log));
                }
            }
        }
        while (!Files.readString(log).contains("Wijkbord draait") && !ended(PAUSE)) {
            // the set-up is still being read
        }
    }

    private boolean answers(HttpClient client) {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/login"))
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    int port() {
        return port;
    }

    List<String> words() throws IOException {
        return Files.readAllLines(log);
    }

    /** As a power cut for one process: {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        ended(10_000);
    }

    boolean ended(long milliseconds) {
        try {
            return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
