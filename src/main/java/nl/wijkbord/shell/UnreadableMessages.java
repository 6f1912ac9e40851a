package nl.wijkbord.shell;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import com.vaadin.flow.internal.JsonDecodingException;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.stereotype.Component;

/** Keeps the words of a message that is no JSON out of the log; Vaadin tells them there before it asks anybody. */
@Component
class UnreadableMessages extends TurboFilter {

    @PostConstruct
    void begin() {
        log().addTurboFilter(this);
    }

    @PreDestroy
    void end() {
        log().getTurboFilterList().remove(this);
    }

    private static LoggerContext log() {
        return (LoggerContext) LoggerFactory.getILoggerFactory();
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] params,
            @Nullable Throwable failure) {
        if (!(failure instanceof JsonDecodingException) || !ForgedMessage.caused(failure)) {
            return FilterReply.NEUTRAL;
        }
        LoggerFactory.getLogger(UnreadableMessages.class).warn("Somebody sent a message that is no JSON");
        return FilterReply.DENY;
    }
}
