package nl.wijkbord.shell;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A message that no script of ours sends: it failed while it was read, before anything of ours was asked to do it. */
final class ForgedMessage {

    private static final String READER = "com.vaadin.flow.server.communication.ServerRpcHandler";

    /** What takes part in reading a message. */
    private static final List<String> READING = List.of(
            "com.vaadin.flow.server.communication.",
            "com.vaadin.flow.internal.",
            "com.vaadin.flow.component.ComponentEventBus",
            "tools.jackson.",
            "java.");

    private ForgedMessage() {}

    static boolean caused(Throwable failure) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause).allMatch(ForgedMessage::failedInReading);
    }

    private static boolean failedInReading(Throwable failure) {
        var frames = Arrays.stream(failure.getStackTrace())
                .map(StackTraceElement::getClassName)
                .toList();
        return frames.stream().anyMatch(it -> it.startsWith(READER))
                && frames.stream().takeWhile(it -> !it.startsWith(READER)).allMatch(ForgedMessage::reads);
    }

    private static boolean reads(String type) {
        return READING.stream().anyMatch(type::startsWith);
    }
}
