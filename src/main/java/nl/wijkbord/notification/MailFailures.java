package nl.wijkbord.notification;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.scheduling.annotation.AsyncConfigurer;

/** Tells in one line that a mail did not go: the words of a mail server may hold the address of a person. */
final class MailFailures implements AsyncConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(MailFailures.class);

    @Override
    public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
        return (failure, _, _) -> log(failure);
    }

    static void log(Throwable failure) {
        LOG.warn(
                "A mail did not go, and is tried again in some minutes: {}",
                failure.getClass().getSimpleName());
    }

    static void logForGood(Throwable failure) {
        LOG.warn(
                "A mail was refused, and is not tried again: {}",
                failure.getClass().getSimpleName());
    }

    /** Nothing when there are none. */
    static void logTooOld(int mails) {
        if (mails > 0) {
            LOG.warn("So many mails did not go for days, and are not tried again: {}", mails);
        }
    }
}
