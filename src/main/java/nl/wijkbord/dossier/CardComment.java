package nl.wijkbord.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.card.Act;
import nl.wijkbord.card.CardId;
import nl.wijkbord.problem.Conflict;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;

/** What somebody said about a card, to everybody who reads it or to the own organisation only. */
@Entity
class CardComment {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private CardId cardId;
    private @Nullable OrganisationId onlyFor;
    private UserId authorId;
    private OrganisationId organisationId;

    @Column(columnDefinition = "text")
    private String text;

    private Instant writtenAt;
    private @Nullable Instant editedAt;

    @SuppressWarnings("NullAway.Init")
    protected CardComment() {}

    CardComment(CardId card, Optional<OrganisationId> confined, String text, Act act) {
        id = UUID.randomUUID();
        cardId = card;
        onlyFor = confined.orElse(null);
        authorId = act.by();
        organisationId = act.organisation();
        this.text = text;
        writtenAt = act.at();
    }

    /** Says it otherwise; what it said before is returned to be kept. A card that closed meanwhile closes the new words in. */
    CommentEdit say(String otherwise, Optional<OrganisationId> confined, Instant at) {
        var former = new CommentEdit(id, text, at);
        text = otherwise;
        editedAt = at;
        onlyFor = confined.orElse(onlyFor);
        return former;
    }

    /** Refuses words that were written over other words than these. */
    void mustBe(long seen) {
        Conflict.unlessSame(seen, version());
    }

    private long version() {
        return version == null ? 0 : version;
    }

    UUID id() {
        return id;
    }

    CardId card() {
        return cardId;
    }

    Optional<OrganisationId> onlyFor() {
        return Optional.ofNullable(onlyFor);
    }

    UserId author() {
        return authorId;
    }

    String text() {
        return text;
    }

    CommentRow row(List<Piece> pieces, Map<Sign, Set<UserId>> reactions) {
        return new CommentRow(
                id,
                version(),
                authorId,
                organisationId,
                text,
                pieces,
                onlyFor,
                writtenAt,
                editedAt,
                Map.copyOf(reactions));
    }
}
