package nl.wijkbord.ui;

import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;
import nl.wijkbord.problem.NotPossible;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Tells a person that something went wrong, and the log how. */
public final class Failures {

    private Failures() {}

    /** Shows what the person at the screen can do about it. */
    public static void tell(Throwable failure) {
        tell(failure, "ui.failure");
    }

    /** What {@link #tell} would show, for where several failures are told at once. */
    public static String words(Throwable failure) {
        return switch (cause(failure)) {
            case NotPossible refusal -> Texts.get(refusal.key(), refusal.args());
            case ConcurrencyFailureException _ -> Texts.get("ui.conflict");
            case AccessDeniedException _ -> Texts.get("ui.not-found");
            default -> Texts.get("ui.failure", log(failure));
        };
    }

    /** @param unexpectedKey the text for what nobody foresaw; its argument is the code in the log */
    static void tell(Throwable failure, String unexpectedKey) {
        switch (cause(failure)) {
            case NotPossible refusal -> Notices.problem(refusal.key(), refusal.args());
            case ConcurrencyFailureException _ -> Notices.conflict();
            // the same words on purpose: what may not be seen does not exist
            case AccessDeniedException _ -> Notices.problem("ui.not-found");
            case NotFoundException _ -> Notices.problem("ui.not-found");
            default -> Notices.problem(unexpectedKey, log(failure));
        }
    }

    /** Writes the failure in the log under a code that a person can read out to the help desk. */
    public static String log(Throwable failure) {
        var code = UUID.randomUUID().toString().substring(0, 8);
        LoggerFactory.getLogger(Failures.class).error("Unexpected failure, code {}", code, failure);
        return code;
    }

    /** What the frameworks wrapped, when it is something we have words for. */
    private static Throwable cause(Throwable failure) {
        for (@Nullable Throwable it = failure; it != null; it = it.getCause()) {
            if (isKnown(it)) {
                return it;
            }
        }
        return failure;
    }

    private static boolean isKnown(Throwable it) {
        return it instanceof NotPossible
                || it instanceof ConcurrencyFailureException
                || it instanceof AccessDeniedException
                || it instanceof NotFoundException;
    }
}
