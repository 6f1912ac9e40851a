package nl.wijkbord.security;

import java.util.List;

/** The people of the demo, so that the login page can offer them; there only in the demo. */
public interface DemoAccounts {

    List<DemoAccount> all();

    /** The one password that everybody in the demo has. */
    String password();
}
