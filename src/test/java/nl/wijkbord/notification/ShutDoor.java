package nl.wijkbord.notification;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that lets nobody in, and counts who came. */
final class ShutDoor implements AutoCloseable {

    private final AtomicInteger knocks = new AtomicInteger();
    private final ServerSocket door;

    ShutDoor(int port) throws IOException {
        door = new ServerSocket(port);
        Thread.ofVirtual().name("shut door").start(this::stand);
    }

    private void stand() {
        while (!door.isClosed()) {
            turnAway();
        }
    }

    private void turnAway() {
        try (var _ = door.accept()) {
            knocks.incrementAndGet();
        } catch (IOException _) {
            // it is closed, as the loop sees
        }
    }

    int knocks() {
        return knocks.get();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
