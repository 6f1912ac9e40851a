package nl.wijkbord.audit;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody read the log or took it along, about whom or what, and why. */
record LogRead(String action, AuditQuestion question) implements Auditable {

    @Override
    public String object() {
        var asked = Stream.of(question.who(), question.object())
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
        return asked.isEmpty() ? "–" : HistoryLine.cut(asked);
    }

    @Override
    public Optional<FieldChange> change() {
        return Optional.of(new FieldChange("reason", null, question.reason().strip()));
    }
}
