package nl.wijkbord.card;

/** The three kinds of card, and the letters before their numbers. */
public enum CardKind {
    /** Something somebody noticed in a buurt. */
    SIGNAL("SIG"),
    /** Something residents want to do. */
    INITIATIVE("INI"),
    /** Something one organisation agreed to do. */
    ASSIGNMENT("AFS");

    private final String letters;

    CardKind(String letters) {
        this.letters = letters;
    }

    String letters() {
        return letters;
    }
}
