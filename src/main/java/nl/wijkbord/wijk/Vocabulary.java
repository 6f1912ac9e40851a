package nl.wijkbord.wijk;

/** How this municipality calls itself, its wijken, its teams and the people who connect them; and what the teams are for. */
public record Vocabulary(
        String municipality,
        String wijk,
        String wijken,
        String team,
        String coordinator,
        String executive,
        String purpose) {

    /** Before a set-up file was read. */
    static final Vocabulary PLAIN =
            new Vocabulary("Gemeente", "wijk", "wijken", "wijkteam", "wijkmanager", "wethouder", "");
}
