package nl.wijkbord.dossier;

/** The few words with which one answers a comment without writing. */
public enum Sign {
    SEEN,
    AGREED,
    THANKS;

    public String key() {
        return "dossier.sign." + name();
    }
}
