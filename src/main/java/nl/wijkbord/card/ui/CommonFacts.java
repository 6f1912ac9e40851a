package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.card.Closing;
import nl.wijkbord.card.Closure;
import nl.wijkbord.card.Priority;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.ui.Texts;

/** What is known of every card: who, before when, how soon, about what, where, and for whose eyes. */
final class CommonFacts {

    private final CardPage page;
    private final CardNames names;
    private final CardDesk desk;
    private final FactWords words;
    private final ClockWords clocks;

    CommonFacts(CardPage page, CardDesk desk) {
        this.page = page;
        this.desk = desk;
        names = desk.names();
        clocks = desk.clocks();
        words = new FactWords(names);
    }

    FactList list(FactDialogs dialogs, boolean mayShare) {
        var writes = page.mayWrite();
        return new FactList()
                .held("card.field.lead", this::whoLeads, this::lead)
                .edit(writes, dialogs::lead)
                .held("card.field.partners", () -> about(page.row().partners()), this::partners)
                .edit(writes, dialogs::partners)
                .fact("card.field.waiting", () -> words(CardFact.WAITING))
                .fact("card.field.result", this::result)
                .shown("card.field.due", this::due)
                .edit(writes, dialogs::due)
                .shown("card.clock.respond", () -> clocks.responding(page.row()))
                .shown("card.clock.resolve", () -> clocks.resolving(page.row()))
                .fact("card.field.priority", this::priority)
                .edit(writes, dialogs::priority)
                .fact("card.field.category", () -> words(CardFact.CATEGORY))
                .edit(writes, dialogs::category)
                .fact("card.field.domains", () -> words(CardFact.DOMAINS))
                .edit(writes, dialogs::domains)
                .fact("card.field.place", () -> words(CardFact.PLACE))
                .edit(writes, dialogs::place)
                .fact("card.also.boards", () -> names.boards(page.row()))
                .fact("card.field.visibility", () -> words(CardFact.VISIBILITY))
                .edit(writes && mayShare, dialogs::visibility)
                .shown("card.field.share", new ShareLines(page, desk, mayShare)::lines)
                .fact("card.field.created", this::created);
    }

    private List<?> whoLeads() {
        var lead = Optional.ofNullable(page.row().lead()).stream().collect(Collectors.toSet());
        return List.of(words(CardFact.LEAD), about(lead));
    }

    /** How they are called, and of whom there is something to read. */
    private List<?> about(Set<OrganisationId> some) {
        return names.organisations(some)
                .map(it -> List.of(it, desk.partners().knows(it.id())))
                .toList();
    }

    private List<Component> lead() {
        var words = words(CardFact.LEAD);
        var badge = Optional.ofNullable(page.row().lead()).flatMap(it -> partner(it, true));
        return words.isEmpty()
                ? List.of()
                : Stream.<Component>concat(badge.stream(), Stream.of(new Span(words)))
                        .toList();
    }

    private String words(CardFact fact) {
        return words.of(fact, page.card());
    }

    private List<Component> partners() {
        return names.organisations(page.row().partners())
                .flatMap(it -> partner(it.id(), false).stream())
                .toList();
    }

    /** Pressed it tells what a partner does and how one reaches it; of others one reads nothing. */
    private Optional<Component> partner(OrganisationId id, boolean lead) {
        return names.badge(id, lead).map(it -> desk.partners().knows(id) ? button(it, id) : it);
    }

    private PartnerButton button(OrganisationBadge badge, OrganisationId id) {
        return new PartnerButton(
                badge, names.organisation(id), () -> desk.partners().read(id));
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
        return sign(priority) + " " + words(CardFact.PRIORITY);
    }

    private static String sign(Priority priority) {
        return switch (priority) {
            case URGENT, HOOG -> "▲";
            case NORMAAL -> "■";
            case LAAG -> "▽";
        };
    }

    private String created() {
        return Texts.get(
                "card.created.sentence",
                names.times().moment(page.row().createdAt()),
                names.person(page.card().createdBy()),
                names.organisation(page.row().owner()));
    }
}
