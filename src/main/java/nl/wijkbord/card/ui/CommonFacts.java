package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.card.CardDetails;
import nl.wijkbord.card.Closing;
import nl.wijkbord.card.Closure;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.ui.Texts;

/** What is known of every card: who, before when, how soon, about what, where, and for whose eyes. */
final class CommonFacts {

    private final CardPage page;
    private final CardNames names;

    CommonFacts(CardPage page, CardNames names) {
        this.page = page;
        this.names = names;
    }

    FactList list(FactDialogs dialogs, boolean mayShare) {
        var writes = page.mayWrite();
        return new FactList()
                .shown("card.field.lead", this::lead)
                .edit(writes, dialogs::lead)
                .shown("card.field.partners", this::partners)
                .edit(writes, dialogs::partners)
                .fact("card.field.waiting", this::waiting)
                .fact("card.field.result", this::result)
                .shown("card.field.due", this::due)
                .edit(writes, dialogs::due)
                .fact("card.field.priority", this::priority)
                .edit(writes, dialogs::priority)
                .fact("card.field.category", () -> names.category(page.row().category()))
                .edit(writes, dialogs::category)
                .fact("card.field.domains", this::domains)
                .edit(writes, dialogs::domains)
                .fact("card.field.place", () -> names.place(page.row()))
                .edit(writes, dialogs::place)
                .fact("card.field.visibility", this::visibility)
                .edit(writes && mayShare, dialogs::visibility)
                .fact("card.field.created", this::created);
    }

    private List<Component> lead() {
        return Optional.ofNullable(page.row().lead()).flatMap(it -> names.badge(it, true)).stream()
                .flatMap(badge -> Stream.<Component>of(badge, new Span(leadWords())))
                .toList();
    }

    private String leadWords() {
        return Stream.of(
                        Optional.ofNullable(page.row().lead()).map(names::organisation),
                        Optional.ofNullable(page.row().leadUser()).map(names::person))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private List<OrganisationBadge> partners() {
        return names.organisations(page.row().partners())
                .flatMap(it -> names.badge(it.id(), false).stream())
                .toList();
    }

    private String waiting() {
        return Optional.ofNullable(page.card().waiting())
                .map(it -> Texts.get(
                        "card.waiting.sentence",
                        Texts.get("card.waiting." + it.reason()),
                        it.party(),
                        names.times().day(it.until())))
                .orElse("");
    }

    private String result() {
        return Optional.ofNullable(page.card().closure())
                .map(Closure::closing)
                .map(CommonFacts::result)
                .orElse("");
    }

    private static String result(Closing closing) {
        return Stream.of(
                        Texts.get("card.outcome." + closing.result()),
                        closing.note(),
                        Texts.get("card.feedback." + closing.feedback()),
                        closing.feedbackNote())
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private List<Span> due() {
        var day = page.row().due();
        if (day == null) {
            return List.of();
        }
        var late = page.row().stage().isOpen() && day.isBefore(names.times().today());
        var words = new Span(
                late
                        ? Texts.get("card.due.late", names.times().day(day))
                        : names.times().day(day));
        if (late) {
            words.addClassName("state");
            words.getElement().setAttribute("data-tone", "late");
        }
        return List.of(words);
    }

    private String priority() {
        var priority = page.row().priority();
        return sign(priority) + " " + Texts.get("card.priority." + priority);
    }

    private static String sign(Priority priority) {
        return switch (priority) {
            case URGENT, HOOG -> "▲";
            case NORMAAL -> "■";
            case LAAG -> "▽";
        };
    }

    private String domains() {
        return page.card().domains().stream()
                .sorted()
                .map(it -> Texts.get("card.domain." + it))
                .collect(Collectors.joining(", "));
    }

    private String visibility() {
        return sentence(page.card());
    }

    private String sentence(CardDetails card) {
        var words = Texts.get("card.visibility." + card.row().visibility());
        var named =
                names.organisations(card.audience()).map(OrganisationName::name).collect(Collectors.joining(", "));
        return card.row().visibility() == Visibility.BEPERKT
                ? words + ": " + names.organisation(card.row().owner()) + ", " + named
                : words;
    }

    private String created() {
        return Texts.get(
                "card.created.sentence",
                names.times().moment(page.row().createdAt()),
                names.person(page.card().createdBy()),
                names.organisation(page.row().owner()));
    }
}
