package nl.wijkbord.card;

import jakarta.persistence.MappedSuperclass;
import java.util.Set;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.WijkId;
import org.jspecify.annotations.Nullable;

/** Calls people to a card, and tells who watches it what happens. */
@MappedSuperclass
abstract class CardCalls extends CardTrail {

    @SuppressWarnings("NullAway.Init")
    protected CardCalls() {}

    CardCalls(CardNumber called, Act act) {
        super(called, act);
    }

    public abstract WijkId wijk();

    /** On the boards of which it stands. */
    public abstract Set<WijkId> wijken();

    public abstract Face face();

    /** Calls a person, or with null everybody of an organisation who works in this wijk, to the card. */
    protected final void call(Call why, OrganisationId organisation, @Nullable UserId person, Act act) {
        registerEvent(CardCall.to(organisation, person, id(), why, act));
    }

    /** Calls whoever connects the partners in this wijk to the card. */
    protected final void callConnector(Call why, Act act) {
        registerEvent(CardCall.to(null, null, id(), why, act));
    }

    /** Calls everybody there who works in this wijk to the card. */
    public void call(Call why, Set<OrganisationId> some, Act act) {
        some.forEach(it -> call(why, it, null, act));
    }

    /** Whoever watches hears that something was done about it. */
    public void tellWatchers(Act act) {
        news(Call.CHANGED, act);
    }

    final void news(Call what, Act act) {
        registerEvent(new CardNews(id(), wijken(), face().categoryId(), what, act));
    }
}
