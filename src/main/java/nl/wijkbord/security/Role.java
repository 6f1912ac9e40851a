package nl.wijkbord.security;

/** What a professional is in a wijkteam, or for the whole product; the municipality has its own words for some. */
public enum Role {
    /** Connects the partners in a wijk: wijkmanager, wijkregisseur, gebiedsregisseur, gebiedscoördinator. */
    COORDINATOR,
    /** Works in the wijk for a partner organisation: wijkagent, wijkbeheerder, opbouwwerker, handhaver. */
    PROFESSIONAL,
    /** Leads the professionals of one organisation. */
    ORG_LEAD,
    /** Steers on wijken; reads what the whole team may read. */
    MANAGER,
    /** A wethouder: reads what is public, and the titles of what the team shares. */
    EXECUTIVE_READER,
    /** Keeps users, organisations and settings; sees no card. */
    ADMIN,
    /** Watches over privacy: sees who saw what, but no card. */
    PRIVACY_OFFICER;

    /** May open the boards, table and cards. */
    public static final String CARDS = "CARDS";

    /** May open the settings. */
    public static final String SETTINGS = "SETTINGS";

    /** May open the log of who did and saw what. */
    public static final String AUDIT = "AUDIT";

    /** The part of the product that this role opens. */
    public String authority() {
        return switch (this) {
            case COORDINATOR, PROFESSIONAL, ORG_LEAD, MANAGER, EXECUTIVE_READER -> CARDS;
            case ADMIN -> SETTINGS;
            case PRIVACY_OFFICER -> AUDIT;
        };
    }

    /** How much of the cards of a wijk this role may read there. */
    public Reading reading() {
        return switch (this) {
            case COORDINATOR, PROFESSIONAL, ORG_LEAD -> Reading.FULL;
            case MANAGER -> Reading.TEAM;
            case EXECUTIVE_READER -> Reading.TITLES;
            case ADMIN, PRIVACY_OFFICER -> Reading.NOTHING;
        };
    }

    /** Whether this role changes cards, or only reads them. */
    public boolean writes() {
        return switch (this) {
            case COORDINATOR, PROFESSIONAL, ORG_LEAD -> true;
            case MANAGER, EXECUTIVE_READER, ADMIN, PRIVACY_OFFICER -> false;
        };
    }
}
