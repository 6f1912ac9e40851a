package nl.wijkbord.dossier;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.card.Act;
import nl.wijkbord.card.CardAttempts;
import nl.wijkbord.card.CardChanged;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.CardText;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Reading;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one gate for whoever adds something to a card: may it, for whom is it, and who hears of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Additions {

    private final CardService cards;
    private final CurrentViewer me;
    private final Clock clock;
    private final CardAttempts attempts;
    private final ApplicationEventPublisher events;

    Additions(
            CardService cards, CurrentViewer me, Clock clock, CardAttempts attempts, ApplicationEventPublisher events) {
        this.cards = cards;
        this.me = me;
        this.clock = clock;
        this.attempts = attempts;
        this.events = events;
    }

    /** The card, when the viewer reads all of it and may write on it. */
    CardRow writable(CardId id) {
        var eyes = me.get().clearance().where(Reading.TEAM);
        var card =
                cards.rows(List.of(id), eyes).stream().findAny().orElseThrow(() -> new NotPossible("card.not-found"));
        if (!me.get().writesIn(card.wijken())) {
            throw new NotPossible("card.read-only");
        }
        return card;
    }

    /**
     * The one organisation that will see it. What is written on a closed card stays closed when the card opens.
     *
     * @param chosen the organisation that stood on the screen as the only one to see it, which may not be the one for
     *     which this person acts now; null: everybody who sees the card
     */
    Optional<OrganisationId> confined(CardRow card, @Nullable OrganisationId chosen) {
        if (chosen != null && !chosen.equals(me.get().organisation())) {
            throw new NotPossible("dossier.other-organisation");
        }
        return card.visibility() == Visibility.EIGEN_ORGANISATIE
                ? Optional.of(card.owner())
                : Optional.ofNullable(chosen);
    }

    /** Adds or changes something; when that may not be, the log says that it was tried. */
    <T> T on(@Nullable CardId card, Supplier<T> deed) {
        return attempts.on(card, deed);
    }

    /** Who added something may take it away, and so may a colleague and who connects the partners. */
    void mustManage(CardRow card, OrganisationId addedFor) {
        if (!addedFor.equals(me.get().organisation()) && !me.get().coordinates(card.wijk())) {
            throw new NotPossible("dossier.not-yours");
        }
    }

    /** Who added something decides who sees it, and so does who connects the partners. */
    void mustShare(CardRow card, UserId addedBy, OrganisationId addedFor) {
        var mine = addedBy.equals(me.get().id()) && addedFor.equals(me.get().organisation());
        if (!mine && !me.get().coordinates(card.wijk())) {
            throw new NotPossible("dossier.not-yours-to-share");
        }
    }

    /** Whoever acts now, and what that person may see. */
    Clearance eyes() {
        return me.get().clearance();
    }

    Act act() {
        return Act.of(me.get(), clock.instant());
    }

    void tell(CardRow card, String action, Optional<OrganisationId> onlyFor) {
        tell(card, action, null, onlyFor);
    }

    /** The same for what people know by a name. */
    void tell(CardRow card, String action, @Nullable FieldChange what, Optional<OrganisationId> onlyFor) {
        events.publishEvent(new CardChanged(card.id(), card.number(), action, what, onlyFor));
    }

    /** A line of text: no breaks, no invisible characters. */
    static String line(String text, int limit) {
        return within(CardText.clean(text).replaceAll("\\s+", " ").strip(), limit);
    }

    static String within(String text, int limit) {
        if (text.length() > limit) {
            throw new NotPossible("dossier.text.long", limit);
        }
        return text;
    }
}
