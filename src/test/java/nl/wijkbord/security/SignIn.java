package nl.wijkbord.security;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;

/** Signs somebody in on this thread as the login page does, without the password. */
@TestComponent
public class SignIn {

    private final Sessions sessions;
    private final SecurityContextHolderStrategy context;

    public SignIn(Sessions sessions, SecurityContextHolderStrategy context) {
        this.sessions = sessions;
        this.context = context;
    }

    public void as(UserId user) {
        var account = new Account(user, "u" + user.value(), null);
        context.setContext(new SecurityContextImpl(sessions.begin(account, null)));
    }

    public void off() {
        context.clearContext();
    }
}
