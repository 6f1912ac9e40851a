package nl.wijkbord.dossier;

import java.util.HashSet;
import java.util.Set;
import nl.wijkbord.card.CardCall;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Calls whom a comment addresses; nobody twice for the same comment. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MentionLog {

    private final Mentions mentions;
    private final Additions additions;
    private final ApplicationEventPublisher events;

    MentionLog(Mentions mentions, Additions additions, ApplicationEventPublisher events) {
        this.mentions = mentions;
        this.additions = additions;
        this.events = events;
    }

    void newComment(CardComment comment) {
        call(comment, addressed(comment));
    }

    /** Whoever was addressed before has been told. */
    void otherWords(CardComment comment, Set<Mention> before) {
        var more = new HashSet<>(addressed(comment));
        more.removeAll(before);
        call(comment, more);
    }

    Set<Mention> addressed(CardComment comment) {
        return mentions.addressed(comment, additions.eyes());
    }

    private void call(CardComment comment, Set<Mention> who) {
        var call = CardCall.in(comment.id(), comment.card(), comment.onlyFor(), additions.act());
        who.forEach(it -> events.publishEvent(call.addressed(it.organisation(), it.user())));
    }
}
