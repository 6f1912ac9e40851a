package nl.wijkbord.setup;

import java.util.List;

/** The parts of a set-up file and the fields each may have; docs/setup-file.md explains every one. */
enum Part {
    FILE("demo", "municipality", "boundaries", "organisations", "wijken", "users", "categories", "cards"),
    MUNICIPALITY("code", "name", "words", "purpose", "limits"),
    WORDS("wijk", "article", "wijken", "team", "coordinator", "executive"),
    LIMITS("nieuw", "te_bespreken", "opgepakt", "wacht_op", "terugkoppelen"),
    ORGANISATION("slug", "name", "kind", "initials", "colour", "accounts"),
    WIJK("slug", "name", "kind", "cbs", "team", "buurten"),
    BUURT("name", "cbs"),
    USER("username", "name", "organisation", "email", "memberships"),
    MEMBERSHIP("role", "wijk", "organisation", "from", "to"),
    CATEGORY("slug", "theme", "name", "kind", "route", "confined"),
    SIGNAAL(
            "ref",
            "kind",
            "title",
            "description",
            "category",
            "priority",
            "wijk",
            "buurt",
            "place",
            "visibility",
            "audience",
            "owner",
            "lead",
            "lead-user",
            "partners",
            "due-in-days",
            "by",
            "days-ago",
            "stage",
            "stage-days",
            "type",
            "channel",
            "source",
            "happened-days-ago",
            "waiting",
            "closing",
            "became",
            "comments",
            "relations"),
    INITIATIEF(
            "ref",
            "kind",
            "title",
            "description",
            "category",
            "priority",
            "wijk",
            "buurt",
            "place",
            "visibility",
            "audience",
            "owner",
            "lead",
            "lead-user",
            "partners",
            "due-in-days",
            "by",
            "days-ago",
            "phase",
            "stage-days",
            "initiator",
            "closing",
            "comments",
            "relations"),
    AFSPRAAK(
            "ref",
            "kind",
            "title",
            "description",
            "priority",
            "wijk",
            "buurt",
            "place",
            "visibility",
            "audience",
            "parent",
            "asked-by",
            "for",
            "lead-user",
            "due-in-days",
            "by",
            "days-ago",
            "stage-days",
            "answer",
            "note",
            "comments",
            "relations"),
    WAITING("reason", "party", "until-in-days"),
    CLOSING("result", "note", "feedback", "feedback-note"),
    COMMENT("by", "text", "days-ago", "only-for"),
    RELATION("kind", "ref");

    private final List<String> fields;

    Part(String... fields) {
        this.fields = List.of(fields);
    }

    List<String> fields() {
        return fields;
    }
}
