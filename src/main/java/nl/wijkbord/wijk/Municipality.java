package nl.wijkbord.wijk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** The municipality that keeps the boards, and its own words. */
@Entity
class Municipality {

    @Id
    private short id;

    private String name;
    private String wijkWord;

    @Enumerated(EnumType.STRING)
    private @Nullable Article wijkArticle;

    private String wijkenWord;
    private String teamWord;
    private String coordinatorWord;
    private String executiveWord;
    private String purpose;

    @SuppressWarnings("NullAway.Init")
    protected Municipality() {}

    Vocabulary vocabulary() {
        return new Vocabulary(
                name, wijkWord, wijkArticle, wijkenWord, teamWord, coordinatorWord, executiveWord, purpose);
    }
}
