package nl.wijkbord.ui;

import java.util.Map;

/** The person at the screen, in the words of the menu that carries the name. Contributed by the module that knows people. */
public interface SignedIn {

    String name();

    /** For whom that person is here now. */
    String affiliation();

    /** For whom else that person may be here, each with what makes it so; the screen starts anew afterwards. */
    Map<String, Runnable> otherAffiliations();
}
