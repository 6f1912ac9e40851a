package nl.wijkbord.shell;

import java.util.Map;

/** Who sits at the screen and for whom; the others are those that person may be here for, with what makes it so. */
record Person(String name, String affiliation, Map<String, Runnable> otherAffiliations) {}
