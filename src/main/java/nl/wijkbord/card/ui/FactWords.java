package nl.wijkbord.card.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.card.CardDetails;
import nl.wijkbord.card.Share;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.Waiting;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.ui.Texts;

/** Says in words what is known of a card; nothing where there is nothing to say. */
final class FactWords {

    /** Of a long text, so many characters tell which one it is. */
    private static final int BEGINNING = 200;

    private final CardNames names;

    FactWords(CardNames names) {
        this.names = names;
    }

    String of(CardFact fact, CardDetails card) {
        var row = card.row();
        return switch (fact) {
            case TITLE -> row.title();
            case DESCRIPTION -> beginning(card.description());
            case STAGE -> Texts.get("card.stage." + row.stage());
            case WAITING ->
                Optional.ofNullable(card.waiting()).map(this::waiting).orElse("");
            case LEAD -> lead(card);
            case PARTNERS ->
                names.organisations(row.partners()).map(OrganisationName::name).collect(Collectors.joining(", "));
            case DUE -> Optional.ofNullable(row.due()).map(names.times()::day).orElse("");
            case PRIORITY -> Texts.get("card.priority." + row.priority());
            case CATEGORY -> names.category(row.category());
            case DOMAINS ->
                card.domains().stream()
                        .sorted()
                        .map(it -> Texts.get("card.domain." + it))
                        .collect(Collectors.joining(", "));
            case PLACE -> names.place(row);
            case ALSO -> names.also(row);
            case VISIBILITY -> visibility(card);
            case SHARE -> card.shares().stream().map(this::share).sorted().collect(Collectors.joining(", "));
        };
    }

    private static String beginning(String text) {
        return text.length() > BEGINNING ? text.substring(0, BEGINNING) + "…" : text;
    }

    private String waiting(Waiting it) {
        return Texts.get(
                "card.waiting.sentence",
                Texts.get("card.waiting." + it.reason()),
                it.party(),
                names.times().day(it.until()));
    }

    private String lead(CardDetails card) {
        return Stream.of(
                        Optional.ofNullable(card.row().lead()).map(names::organisation),
                        Optional.ofNullable(card.row().leadUser())
                                .map(it -> names.doer(it, card.row().lead())),
                        Optional.ofNullable(card.row().offer())
                                .map(it -> Texts.get("card.offer.short", names.organisation(it.to()))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** "Politie t/m 1 dec: mee in de straat" */
    String share(Share it) {
        return Texts.get(
                "card.while.line",
                names.organisation(it.partner()),
                names.times().day(it.until()),
                it.purpose());
    }

    private String visibility(CardDetails card) {
        var words = Texts.get("card.visibility." + card.row().visibility());
        var named = Stream.concat(
                        Stream.of(names.organisation(card.row().owner())),
                        names.organisations(card.audience()).map(OrganisationName::name))
                .distinct()
                .collect(Collectors.joining(", "));
        return card.row().visibility() == Visibility.BEPERKT ? words + ": " + named : words;
    }
}
