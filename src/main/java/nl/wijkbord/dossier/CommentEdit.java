package nl.wijkbord.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What a comment said before it was changed; whoever sees the comment may see this too. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read the fields
class CommentEdit {

    @Id
    private UUID id;

    private UUID commentId;

    @Column(columnDefinition = "text")
    private String formerText;

    private Instant editedAt;

    @SuppressWarnings("NullAway.Init")
    protected CommentEdit() {}

    CommentEdit(UUID comment, String formerText, Instant at) {
        id = UUID.randomUUID();
        commentId = comment;
        this.formerText = formerText;
        editedAt = at;
    }
}
