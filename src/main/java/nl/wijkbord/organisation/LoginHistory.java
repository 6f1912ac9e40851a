package nl.wijkbord.organisation;

import nl.wijkbord.audit.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers who came in, who did not, and who left. Guesses that were not even looked at are left out: they would flood it. */
@Component
class LoginHistory {

    private final UserRepository users;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    LoginHistory(UserRepository users, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.users = users;
        this.events = events;
        transaction = new TransactionTemplate(transactions);
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent event) {
        remember("login.done", event.getAuthentication().getName());
    }

    /** The name only when it is one of ours: people type their password in the wrong field. */
    @EventListener
    void on(AuthenticationFailureBadCredentialsEvent event) {
        var typed = User.spelled(event.getAuthentication().getName());
        var known = users.findByUsername(typed).map(User::username).orElse("–");
        tell(new Refusal(
                new UserChanged("login.refused", known),
                event.getAuthentication().getDetails()));
    }

    @EventListener
    void on(LogoutSuccessEvent event) {
        remember("login.left", event.getAuthentication().getName());
    }

    private void remember(String action, String username) {
        tell(new UserChanged(action, username));
    }

    private void tell(Object event) {
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
    }
}
