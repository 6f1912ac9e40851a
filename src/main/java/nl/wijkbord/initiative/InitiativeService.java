package nl.wijkbord.initiative;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import nl.wijkbord.card.CardEditing;
import nl.wijkbord.card.CardGuard;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardRanks;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.Charge;
import nl.wijkbord.card.Moved;
import nl.wijkbord.card.NewCards;
import nl.wijkbord.card.VisibleCards;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with initiatives. */
@Service
@PreAuthorize("hasRole('CARDS')")
@Transactional(readOnly = true)
public class InitiativeService {

    private final EntityManager database;
    private final CardEditing editing;
    private final NewCards newCards;
    private final CardGuard guard;
    private final CardRanks ranks;

    InitiativeService(
            EntityManager database, CardEditing editing, NewCards newCards, CardGuard guard, CardRanks ranks) {
        this.database = database;
        this.editing = editing;
        this.newCards = newCards;
        this.guard = guard;
        this.ranks = ranks;
    }

    @Transactional
    public CardRef propose(InitiativeInput input) {
        guard.check("initiator", input.initiator(), input.reason());
        var draft = newCards.draft(CardKind.INITIATIVE, input.face(), input.visibility(), input.reason());
        return editing.add(new Initiative(draft, input.initiator(), editing.act()));
    }

    /** To a phase, under another card there; above null puts it on top. In its own phase only the order changes. */
    @Transactional
    public Moved put(CardRef ref, Phase phase, @Nullable CardId above) {
        return editing.move(ref, Initiative.class, (initiative, act) -> {
            var rank = ranks.under(above, initiative.wijken(), phase.stages()); // before the change: see CardMoves
            if (!initiative.isIn(phase)) {
                initiative.enter(phase, act);
            }
            initiative.rank(rank);
        });
    }

    /** Somebody leads it and the work of this phase begins, unless it waits: both, or neither when that may not be. */
    @Transactional
    public Moved takeUp(CardRef ref, Charge charge, Phase phase, @Nullable CardId above) {
        return editing.move(ref, Initiative.class, (initiative, act) -> {
            var rank = ranks.under(above, initiative.wijken(), phase.stages());
            initiative.giveTo(charge.lead(), charge.person(), act);
            if (initiative.duty().lead().isPresent()) {
                initiative.enter(phase, act);
                initiative.rank(rank);
            }
        });
    }

    @Transactional
    public CardRef wantedBy(CardRef ref, String group, Reason reason) {
        guard.check("initiator", group, reason);
        return editing.change(ref, Initiative.class, (initiative, act) -> initiative.wantedBy(group, act));
    }

    /** Empty when the card may not be seen, or by title only. */
    public Optional<InitiativeDetails> details(CardId card, Clearance eyes) {
        var is = database.getCriteriaBuilder();
        var query = is.createQuery(InitiativeDetails.class);
        var initiative = query.from(Initiative.class);
        query.select(is.construct(
                        InitiativeDetails.class,
                        initiative.get("phase"),
                        initiative.get("phaseSince"),
                        initiative.get("initiator")))
                .where(
                        is.equal(initiative.get("key"), card),
                        VisibleCards.joined(is, query, initiative, eyes.where(Reading.TEAM)));
        return database.createQuery(query).getResultStream().findAny();
    }
}
