package nl.wijkbord.setup;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.CardRanks;
import nl.wijkbord.card.CardText;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.setup.SetupFile.User;
import nl.wijkbord.ui.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the cards of a set-up file on the board, with the past they are given. */
final class CardLoader {

    private final JdbcClient database;
    private final SetupIds ids;
    private final Map<String, User> users;
    private final Instant now;
    private final CommentLoader comments;
    /** The same gaps for the same file, so that a guide can name a card. */
    private final Random dice = new Random(7);

    private final Map<CardKind, Integer> numbers = new EnumMap<>(CardKind.class);

    CardLoader(JdbcClient database, SetupIds ids, List<User> users, Instant now) {
        this.database = database;
        this.ids = ids;
        this.users = users.stream().collect(Collectors.toMap(User::username, Function.identity()));
        this.now = now;
        comments = new CommentLoader(database, ids, this.users);
    }

    void load(List<SetupCard> cards) {
        for (int i = 0; i < cards.size(); i++) {
            card(cards.get(i), i * CardRanks.GAP);
        }
        cards.forEach(this::links);
        numbers.forEach((kind, number) -> database.sql("update card_number set last_number = ? where kind = ?")
                .params(number, kind.name())
                .update());
    }

    private void card(SetupCard card, long rank) {
        var stage = StageOf.card(card);
        var kind = kind(card);
        var number = new CardNumber(kind, numbers.merge(kind, 1 + dice.nextInt(3), Integer::sum));
        var row = Table.of(database, "card")
                .with("version", 0)
                .with("kind", kind.name())
                .with("number", number.number())
                .with("title", card.title())
                .with("description", card.description())
                .with("category_id", ids.maybe("category", card.category()))
                .with("priority", card.priority().name())
                .with("stage", stage.name())
                .with("stage_since", ago(card.age().stageDays()))
                .with("sort_rank", rank)
                .with("created_by", ids.get("user", card.age().by()))
                .with("created_at", ago(card.age().daysAgo()))
                .with("changed_at", ago(card.age().stageDays()))
                .with(
                        "search_text",
                        CardText.searchable(
                                card.title(), card.description(), card.where().place()));
        place(row, card);
        sharing(row, card);
        facts(row, card);
        var id = row.insertWithId();
        ids.put("card", card.ref(), id);
        lists(card, id);
        details(card, id);
        card.comments().forEach(it -> comments.load(it, card, id, ago(it.daysAgo())));
        history(card, id, number);
    }

    private static CardKind kind(SetupCard card) {
        return switch (card.details()) {
            case SetupCard.Signal _ -> CardKind.SIGNAL;
            case SetupCard.Initiative _ -> CardKind.INITIATIVE;
            case SetupCard.Assignment _ -> CardKind.ASSIGNMENT;
        };
    }

    private void place(Table row, SetupCard card) {
        var where = card.where();
        row.with("wijk_id", ids.get("wijk", where.wijk()))
                .with("buurt_id", ids.maybe("buurt of " + where.wijk(), where.buurt()))
                .with("place", where.place());
    }

    private void sharing(Table row, SetupCard card) {
        row.with("visibility", card.sharing().visibility().name())
                .with("owner_id", ids.get("organisation", card.sharing().owner()))
                .with("lead_id", ids.maybe("organisation", card.work().lead()))
                .with("lead_user_id", ids.maybe("user", card.work().leadUser()))
                .with("due", ahead(card.work().dueInDays()));
    }

    private void facts(Table row, SetupCard card) {
        if (card.details() instanceof SetupCard.Signal signal && signal.waiting() != null) {
            var waiting = signal.waiting();
            row.with("waiting_reason", waiting.reason().name())
                    .with("waiting_party", waiting.party())
                    .with("waiting_until", ahead(waiting.untilInDays()));
        }
        var closing = card.closing();
        if (closing != null) {
            row.with("result", closing.result().name())
                    .with("result_note", text(closing.note()))
                    .with("feedback", closing.feedback().name())
                    .with("feedback_note", text(closing.feedbackNote()))
                    .with("closed_by", ids.get("user", card.age().by()))
                    .with("closed_at", ago(card.age().stageDays()))
                    .with("responded_at", ago(card.age().stageDays()))
                    .with("stood_since", ago(card.age().stageDays()));
        }
    }

    private void lists(SetupCard card, UUID id) {
        card.work()
                .partners()
                .forEach(it -> Table.of(database, "card_partner")
                        .with("card_id", id)
                        .with("organisation_id", ids.get("organisation", it))
                        .insert());
        card.sharing()
                .audience()
                .forEach(it -> Table.of(database, "card_audience")
                        .with("card_id", id)
                        .with("organisation_id", ids.get("organisation", it))
                        .insert());
        card.sharing()
                .alsoIn()
                .forEach(it -> Table.of(database, "card_also_in")
                        .with("card_id", id)
                        .with("wijk_id", ids.get("wijk", it))
                        .insert());
        card.domains()
                .forEach(it -> Table.of(database, "card_domain")
                        .with("card_id", id)
                        .with("domain", it.name())
                        .insert());
    }

    private void details(SetupCard card, UUID id) {
        switch (card.details()) {
            case SetupCard.Signal it ->
                Table.of(database, "signal_card")
                        .with("id", id)
                        .with("type", it.type().name())
                        .with("channel", it.channel().name())
                        .with("source", it.source().name())
                        .with("happened_on", ahead(-it.happenedDaysAgo()))
                        .with("received_by", "")
                        .with("shareable", true)
                        .insert();
            case SetupCard.Initiative it ->
                Table.of(database, "initiative_card")
                        .with("id", id)
                        .with("phase", it.phase().name())
                        .with("phase_since", ago(card.age().stageDays()))
                        .with("initiator", it.initiator())
                        .insert();
            case SetupCard.Assignment it ->
                Table.of(database, "assignment_card")
                        .with("id", id)
                        .with("asked_by", ids.get("organisation", it.askedBy()))
                        .with("answer", it.answer().name())
                        .with("answer_note", it.note())
                        .insert();
        }
    }

    private void history(SetupCard card, UUID id, CardNumber number) {
        var confined = card.sharing().visibility() == Visibility.EIGEN_ORGANISATIE;
        Table.of(database, "history")
                .with("at", ago(card.age().daysAgo()))
                .with("actor_id", ids.get("user", card.age().by()))
                .with("actor_name", user(card.age().by()).name())
                .with("organisation_id", ids.get("organisation", card.sharing().owner()))
                .with("action", "card.created")
                .with("outcome", "DONE")
                .with("card_id", id)
                .with("object", number.toString())
                .with(
                        "only_for",
                        confined ? ids.get("organisation", card.sharing().owner()) : null)
                .with("origin", "–")
                .insert();
    }

    private void links(SetupCard card) {
        var id = ids.get("card", card.ref());
        switch (card.details()) {
            case SetupCard.Signal it when it.became() != null -> relation(id, it.became(), "LEIDDE_TOT");
            case SetupCard.Assignment it
            when it.parent() != null ->
                database.sql("update card set parent_id = ? where id = ?")
                        .params(ids.get("card", it.parent()), id)
                        .update();
            case SetupCard.Signal _, SetupCard.Initiative _, SetupCard.Assignment _ -> {}
        }
        card.relations().forEach(it -> relation(id, it.ref(), it.kind().name()));
    }

    private void relation(UUID card, String other, String kind) {
        Table.of(database, "card_relation")
                .with("card_id", card)
                .with("other_id", ids.get("card", other))
                .with("kind", kind)
                .insert();
    }

    /** The reader has checked that there is one. */
    private User user(String username) {
        return requireNonNull(users.get(username), username);
    }

    private LocalDateTime ago(int days) {
        return LocalDateTime.ofInstant(now.minus(days, ChronoUnit.DAYS), ZoneOffset.UTC);
    }

    private @Nullable LocalDate ahead(@Nullable Integer days) {
        return days == null ? null : LocalDate.ofInstant(now, Times.ZONE).plusDays(days);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
