package nl.wijkbord.wijk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The municipality that keeps the boards, and its own words. */
@Entity
class Municipality {

    @Id
    private short id;

    private String name;
    private String wijkWord;
    private String wijkenWord;
    private String teamWord;
    private String coordinatorWord;
    private String executiveWord;
    private String purpose;

    @SuppressWarnings("NullAway.Init")
    protected Municipality() {}

    Vocabulary vocabulary() {
        return new Vocabulary(name, wijkWord, wijkenWord, teamWord, coordinatorWord, executiveWord, purpose);
    }
}
