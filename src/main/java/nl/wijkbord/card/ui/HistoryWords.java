package nl.wijkbord.card.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.audit.HistoryEntry;
import nl.wijkbord.card.Share;
import nl.wijkbord.card.Waiting;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.wijk.WijkName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words what a line of history tells in codes: which field, from what, to what. */
@Component
class HistoryWords {

    /** Too long to repeat: that it changed is enough. */
    private static final Set<String> LONG = Set.of("description", "telling", "parent", "question", "needed");

    /** Known by a name of its own: which one it was is enough. */
    private static final Set<String> NAMED = Set.of("file", "sharedFile", "reference", "link", "onBehalf");

    private final CardNames names;

    HistoryWords(CardNames names) {
        this.names = names;
    }

    private static String action(HistoryEntry entry) {
        var key = "audit.action." + entry.action();
        return Texts.has(key) ? Texts.get(key) : entry.action();
    }

    /** What was done; where a fact tells its own change, that says enough. */
    String what(HistoryEntry entry) {
        var change = change(entry.change());
        var isTold = entry.action().equals("card.changed") && !change.equals(label(entry));
        return isTold
                ? change
                : Stream.of(action(entry), change).filter(it -> !it.isBlank()).collect(Collectors.joining(" · "));
    }

    private static String label(HistoryEntry entry) {
        var change = entry.change();
        return change == null || change.field() == null ? "" : label(change.field());
    }

    /** Who did it, and in whose place. */
    String who(HistoryEntry entry) {
        return entry.behalf() == null ? entry.who() : Texts.get("audit.behalf", entry.who(), entry.behalf());
    }

    /** Empty when the line is about no field. */
    String change(@Nullable FieldChange change) {
        if (change == null || change.field() == null) {
            return "";
        }
        var field = label(change.field());
        if (NAMED.contains(change.field())) {
            return Texts.get("card.history.named", field, value(change.field(), name(change)));
        }
        return LONG.contains(change.field()) || isWithoutWords(change)
                ? field
                : told(field, value(change.field(), change.former()), value(change.field(), change.latter()));
    }

    private static String told(String field, String former, String latter) {
        if (former.isEmpty()) {
            return Texts.get("card.history.named", field, latter);
        }
        return latter.isEmpty()
                ? Texts.get("card.history.gone", field, former)
                : Texts.get("card.history.changed", field, latter, former);
    }

    private static boolean isWithoutWords(FieldChange change) {
        return change.former() == null && change.latter() == null;
    }

    private static @Nullable String name(FieldChange change) {
        return change.latter() == null ? change.former() : change.latter();
    }

    private static String label(String field) {
        var key = "card.field." + field;
        return Texts.has(key) ? Texts.get(key) : field;
    }

    private String value(String field, @Nullable String value) {
        return value == null || value.isEmpty() ? "" : known(field, value);
    }

    private String known(String field, String value) {
        return switch (field) {
            case "stage", "priority" -> Texts.get("card." + field + "." + value);
            case "phase" -> Texts.get("initiative.phase." + value);
            case "answer" -> Texts.get("assignment.answer." + value);
            case "stance" -> Texts.get("consultation.stance." + value);
            case "lead", "partners", "offer", "consulted", "onBehalf" -> organisations(value);
            case "leadUser", "offerUser" -> names.person(new UserId(UUID.fromString(value)));
            case "category" -> names.category(UUID.fromString(value));
            case "wijk", "also" ->
                names.wijk(new WijkId(UUID.fromString(value)))
                        .map(WijkName::name)
                        .orElse("–");
            case "buurt" -> names.buurt(UUID.fromString(value));
            case "domains" -> domains(value);
            case "visibility" -> visibility(value);
            case "due", "offerUntil", "answerBefore" -> day(value);
            case "waiting" -> waiting(value);
            case Share.FIELD -> share(value);
            default -> value;
        };
    }

    private String organisations(String ids) {
        return Arrays.stream(ids.split(","))
                .map(UUID::fromString)
                .map(OrganisationId::new)
                .map(names::organisation)
                .collect(Collectors.joining(", "));
    }

    private static String domains(String value) {
        return Arrays.stream(value.split(","))
                .map(it -> Texts.get("card.domain." + it))
                .collect(Collectors.joining(", "));
    }

    /** The kind of sharing, and after it the organisations that were named. */
    private String visibility(String value) {
        var parts = value.split(" ", 2);
        var kind = Texts.get("card.visibility." + parts[0]);
        return parts.length == 1 ? kind : kind + ": " + organisations(parts[1]);
    }

    /** Whose turn it is and until when, as {@link Waiting} tells it to the history. */
    private String waiting(String value) {
        var end = value.lastIndexOf(Waiting.UNTIL);
        return Texts.get(
                "card.history.waiting", value.substring(0, end), day(value.substring(end + Waiting.UNTIL.length())));
    }

    private String share(String value) {
        var rest = Share.rest(value);
        return Texts.get("card.while.line", names.organisation(Share.partner(value)), day(rest[1]), rest[2]);
    }

    private String day(String value) {
        return names.times().day(LocalDate.parse(value));
    }
}
