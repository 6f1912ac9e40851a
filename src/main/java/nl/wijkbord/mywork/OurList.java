package nl.wijkbord.mywork;

/** What an organisation has to do with the cards on one of its lists. */
public enum OurList {
    /** It sees to it that they move. */
    LEAD,
    /** It was asked something and did not answer yet. */
    ASKED,
    /** It put them on the board. */
    RAISED,
    /** It helps another organisation. */
    HELP
}
