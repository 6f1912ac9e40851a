package nl.wijkbord.audit.ui;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.audit.AuditRow;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Says a line of the log in words. */
final class AuditWords {

    private AuditWords() {}

    static String action(AuditRow row) {
        return Texts.get("audit.action." + row.action());
    }

    /** Who did it, and in whose place. */
    static String who(AuditRow row) {
        return row.behalf() == null ? row.who() : Texts.get("audit.behalf", row.who(), row.behalf());
    }

    static String outcome(AuditRow row) {
        return Texts.get("audit.outcome." + row.outcome());
    }

    /** Which field, and to what where that is not the text of a card. */
    static String field(AuditRow row) {
        return Stream.of(label(row.field()), row.latter())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(": "));
    }

    private static @Nullable String label(@Nullable String field) {
        return field == null
                ? null
                : Stream.of("audit.field." + field, "card.field." + field)
                        .filter(Texts::has)
                        .map(Texts::get)
                        .findFirst()
                        .orElse(field);
    }

    /** Who was not signed in acts for none. */
    static String organisation(@Nullable OrganisationId organisation, Map<OrganisationId, String> names) {
        return organisation == null ? Texts.get("audit.nobody") : names.getOrDefault(organisation, "–");
    }
}
