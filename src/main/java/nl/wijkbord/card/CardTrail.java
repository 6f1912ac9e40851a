package nl.wijkbord.card;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What happens to a card, told to its history: a change, into the bin, out of it. */
@MappedSuperclass
abstract class CardTrail extends CardOrigin {

    @Embedded
    private @Nullable Removal removal;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected CardTrail() {}

    CardTrail(CardNumber called, Act act) {
        super(called, act);
        changedAt = act.at();
    }

    /** The one organisation that may read what happens to it; empty when whoever sees the card may. */
    abstract Optional<OrganisationId> confined();

    Instant changedAt() {
        return changedAt;
    }

    boolean isRemoved() {
        return removal != null;
    }

    public void remove(Act act) {
        removal = new Removal(act.by(), act.at());
        tell("card.removed", null, act);
    }

    public void bringBack(Act act) {
        removal = null;
        tell("card.restored", null, act);
    }

    /** A fact changed; nothing happens when it stayed what it was. */
    protected void changed(String field, @Nullable Object former, @Nullable Object latter, Act act) {
        if (!Objects.equals(former, latter)) {
            tell("card.changed", new FieldChange(field, CardText.of(former), CardText.of(latter)), act);
        }
    }

    final void tell(String action, @Nullable FieldChange change, Act act) {
        changedAt = act.at();
        registerEvent(new CardChanged(id(), number(), action, change, confined()));
    }
}
