package nl.wijkbord.organisation;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Refuses to start outside the demo with accounts whose password everybody knows; before the first request is taken. */
@Component
@Profile("!demo")
class DemoAccountsGuard implements SmartInitializingSingleton {

    private final UserRepository users;

    DemoAccountsGuard(UserRepository users) {
        this.users = users;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (users.existsByDemoTrue()) {
            throw new DemoAccountsFound();
        }
    }

    static class DemoAccountsFound extends RuntimeException {

        private static final long serialVersionUID = 1L;

        DemoAccountsFound() {
            super(
                    "Deze database bevat demo-accounts met een bekend wachtwoord; buiten de demo start Wijkbord daar niet mee.");
        }
    }

    /** One clear sentence instead of a stack trace. */
    static class Explanation extends AbstractFailureAnalyzer<DemoAccountsFound> {

        @Override
        protected FailureAnalysis analyze(Throwable root, DemoAccountsFound cause) {
            return new FailureAnalysis(
                    cause.getMessage(), "Start met --demo, of wijs een andere, lege database aan.", cause);
        }
    }
}
