package nl.wijkbord.initiative;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import nl.wijkbord.card.Card;
import nl.wijkbord.card.CardEditing;
import nl.wijkbord.card.CardGuard;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardNumber;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardRelations;
import nl.wijkbord.card.Closing;
import nl.wijkbord.card.Feedback;
import nl.wijkbord.card.NewCards;
import nl.wijkbord.card.Offspring;
import nl.wijkbord.card.Outcome;
import nl.wijkbord.card.RelationKind;
import nl.wijkbord.card.VisibleCards;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.Reading;
import nl.wijkbord.ui.Texts;
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
    private final CardRelations relations;
    private final Offspring offspring;

    InitiativeService(
            EntityManager database,
            CardEditing editing,
            NewCards newCards,
            CardGuard guard,
            CardRelations relations,
            Offspring offspring) {
        this.database = database;
        this.editing = editing;
        this.newCards = newCards;
        this.guard = guard;
        this.relations = relations;
        this.offspring = offspring;
    }

    @Transactional
    public CardRef propose(InitiativeInput input) {
        return editing.add(initiative(input));
    }

    /** A signal becomes something residents want to do: the signal is closed, both keep the link, and what is still to be done goes along. */
    @Transactional
    public CardRef growFrom(CardRef signal, InitiativeInput input) {
        var initiative = initiative(input);
        var ref = editing.add(initiative);
        relations.link(signal.id(), RelationKind.LEIDDE_TOT, initiative.number());
        offspring.move(signal.id(), ref.id());
        editing.change(signal, Card.class, (card, act) -> card.close(grown(initiative.number()), act));
        return ref;
    }

    private Initiative initiative(InitiativeInput input) {
        guard.check("initiator", input.initiator(), input.reason());
        var draft = newCards.draft(CardKind.INITIATIVE, input.face(), input.visibility(), input.reason());
        return new Initiative(draft, input.initiator(), editing.act());
    }

    private static Closing grown(CardNumber into) {
        return new Closing(
                Outcome.OMGEZET_IN_INITIATIEF, "", Feedback.NIET_NODIG, Texts.get("initiative.grown", into.toString()));
    }

    @Transactional
    public CardRef enter(CardRef ref, Phase phase) {
        return editing.change(ref, Initiative.class, (initiative, act) -> initiative.enter(phase, act));
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
