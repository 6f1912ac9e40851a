package nl.wijkbord.assignment;

/** When something has to be done: while offices are open, or when only some are at work. */
public enum TimeOfDay {
    OFFICE,
    OUTSIDE
}
