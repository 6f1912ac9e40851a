package nl.wijkbord.notification;

import static java.util.stream.Collectors.toSet;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.card.CardCall;
import nl.wijkbord.card.CardNews;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.security.UserId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells people of what happened, in the transaction of the change itself; the same statements for a small team and a large one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NotificationWriter {

    private final Addressees addressees;
    private final Watchers watchers;
    private final NotificationTable table;
    private final MailPlan mail;
    private final ApplicationEventPublisher events;

    NotificationWriter(
            Addressees addressees,
            Watchers watchers,
            NotificationTable table,
            MailPlan mail,
            ApplicationEventPublisher events) {
        this.addressees = addressees;
        this.watchers = watchers;
        this.table = table;
        this.mail = mail;
        this.events = events;
    }

    @EventListener
    public void on(CardCall call) {
        tell(addressees.of(call), call);
    }

    /**
     * Mostly nobody watches, and nothing is asked; whoever was told why already is not told that. So it comes last, whatever
     * a verb did first.
     */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    public void on(CardNews news) {
        var watching = watchers.of(news);
        if (!watching.isEmpty()) {
            var told = table.toldAt(news.card(), news.act().at());
            var more = watching.stream().filter(it -> !told.contains(it)).collect(toSet());
            tell(addressees.of(news, more), call(news));
        }
    }

    private static CardCall call(CardNews news) {
        return CardCall.to(null, null, news.card(), news.what(), news.act());
    }

    private void tell(Collection<PersonName> people, CardCall call) {
        var fresh = table.without(people.stream().map(it -> key(it, call)).toList());
        if (!fresh.isEmpty()) {
            var plan = mail.of(users(fresh), call.why(), call.act().at());
            table.add(fresh, call, plan);
            events.publishEvent(new Notified(Set.copyOf(users(fresh))));
            fresh.stream()
                    .filter(it -> call.act().at().equals(plan.get(it.person().id())))
                    .forEach(it -> events.publishEvent(new MailDue(it.id())));
        }
    }

    private static List<UserId> users(Collection<NotificationTable.Key> some) {
        return some.stream().map(it -> it.person().id()).toList();
    }

    /** The same for the same person in the same organisation, card, reason and occasion, so that it is told once. */
    private static NotificationTable.Key key(PersonName person, CardCall call) {
        var words = "%s %s %s %s %s"
                .formatted(
                        person.id().value(),
                        person.organisation().value(),
                        call.card().value(),
                        call.why(),
                        call.occasion());
        return new NotificationTable.Key(UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)), person);
    }
}
