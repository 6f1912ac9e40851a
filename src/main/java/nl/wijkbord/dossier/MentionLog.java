package nl.wijkbord.dossier;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.Set;
import nl.wijkbord.card.Act;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers whom a comment addresses; nobody twice for the same comment. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MentionLog {

    private final EntityManager database;
    private final Mentions mentions;
    private final Additions additions;
    private final ApplicationEventPublisher events;

    MentionLog(EntityManager database, Mentions mentions, Additions additions, ApplicationEventPublisher events) {
        this.database = database;
        this.mentions = mentions;
        this.additions = additions;
        this.events = events;
    }

    void newComment(CardComment comment) {
        remember(comment, addressed(comment));
    }

    /** Whoever was addressed before has been told. */
    void otherWords(CardComment comment, Set<Mention> before) {
        var more = new HashSet<>(addressed(comment));
        more.removeAll(before);
        remember(comment, more);
    }

    Set<Mention> addressed(CardComment comment) {
        return mentions.addressed(comment, additions.eyes());
    }

    private void remember(CardComment comment, Set<Mention> who) {
        Act act = additions.act();
        who.forEach(it -> database.persist(new CardMention(comment.id(), it, act.by(), act.at())));
        if (!who.isEmpty()) {
            events.publishEvent(new Mentioned(Set.copyOf(who)));
        }
    }
}
