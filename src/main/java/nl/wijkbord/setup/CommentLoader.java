package nl.wijkbord.setup;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.setup.SetupFile.User;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts on a card what was said there before the board existed. */
record CommentLoader(JdbcClient database, SetupIds ids, Map<String, User> users) {

    void load(SetupCard.Comment it, SetupCard card, UUID id, LocalDateTime at) {
        var author = requireNonNull(users.get(it.by()), it.by());
        Table.of(database, "card_comment")
                .with("card_id", id)
                .with("only_for", ids.maybe("organisation", it.onlyFor()))
                .with("author_id", ids.get("user", author.username()))
                .with("organisation_id", ids.get("organisation", speaksFor(it, author, card)))
                .with("text", it.text())
                .with("written_at", at)
                .insertWithId();
    }

    /** For whom somebody speaks who works for several: as the file says, or where this person writes on this card. */
    private static String speaksFor(SetupCard.Comment it, User author, SetupCard card) {
        return Optional.ofNullable(it.onlyFor())
                .or(() -> author.memberships().stream()
                        .filter(seat -> card.boards().stream().anyMatch(seat::writesIn))
                        .map(SetupFile.Membership::organisation)
                        .filter(card::isSharedWith)
                        .findFirst())
                .orElse(author.organisation());
    }
}
