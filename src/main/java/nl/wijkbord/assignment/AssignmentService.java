package nl.wijkbord.assignment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.wijkbord.card.Act;
import nl.wijkbord.card.CardEditing;
import nl.wijkbord.card.CardGuard;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardKind;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.Moved;
import nl.wijkbord.card.NewCards;
import nl.wijkbord.card.VisibleCards;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people agree on: who does what. */
@Service
@PreAuthorize("hasRole('CARDS')")
@Transactional(readOnly = true)
public class AssignmentService {

    private final EntityManager database;
    private final CardEditing editing;
    private final NewCards newCards;
    private final CardGuard guard;
    private final Underneath underneath;
    private final Spokesmen spokesmen;
    private final CardPages pages;

    AssignmentService(
            EntityManager database,
            CardEditing editing,
            NewCards newCards,
            CardGuard guard,
            Underneath underneath,
            Spokesmen spokesmen,
            CardPages pages) {
        this.database = database;
        this.editing = editing;
        this.newCards = newCards;
        this.guard = guard;
        this.underneath = underneath;
        this.spokesmen = spokesmen;
        this.pages = pages;
    }

    /** Asks an organisation, perhaps the own one, to do something. */
    @Transactional
    public CardRef ask(AssignmentInput input) {
        guard.check("needed", input.needed(), input.reason());
        var place = underneath.of(input);
        var draft = newCards.draft(CardKind.ASSIGNMENT, place.face(), place.circle(), input.reason());
        return editing.add(new Assignment(draft, Request.of(input, place.isUnseen()), editing.act()));
    }

    @Transactional
    public Moved accept(CardRef ref) {
        return say(ref, Assignment::accept);
    }

    @Transactional
    public Moved handBack(CardRef ref, String reason, Reason why) {
        guard.check("note", reason, why);
        return say(ref, (it, act) -> it.handBack(reason, act));
    }

    @Transactional
    public Moved done(CardRef ref, String result, Reason why) {
        guard.check("note", result, why);
        return say(ref, (it, act) -> it.done(result, act));
    }

    /** The asked organisation says it, or whoever may tell it for one that has no accounts. */
    private Moved say(CardRef ref, BiConsumer<Assignment, Act> verb) {
        return editing.move(ref, Assignment.class, (it, act) -> spokesmen.say(it, act, verb));
    }

    /** Asks the organisation that gave it back once more. */
    @Transactional
    public Moved askAgain(CardRef ref) {
        return editing.move(ref, Assignment.class, Assignment::askAgain);
    }

    /** It is not needed any more, and why. */
    @Transactional
    public Moved lapse(CardRef ref, String reason, Reason why) {
        guard.check("note", reason, why);
        return editing.move(ref, Assignment.class, (it, act) -> it.lapse(reason, act));
    }

    /** Says what is needed of the one that was asked. */
    @Transactional
    public CardRef need(CardRef ref, String words, Reason why) {
        guard.check("needed", words, why);
        return editing.change(ref, Assignment.class, (it, act) -> it.need(words, act));
    }

    /** What was answered on each of these cards, as far as these eyes read them. */
    public Map<CardId, Answer> answers(Collection<CardId> some, Clearance eyes) {
        var is = database.getCriteriaBuilder();
        var query = is.createTupleQuery();
        var it = query.from(Assignment.class);
        query.multiselect(it.get("key"), it.get("reply").get("answer"))
                .where(it.get("key").in(some), VisibleCards.joined(is, query, it, eyes.where(Reading.TEAM)));
        return some.isEmpty()
                ? Map.of()
                : database.createQuery(query)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> row.get(0, CardId.class), row -> row.get(1, Answer.class)));
    }

    /** Empty when the card may not be seen, or by title only. */
    public Optional<AssignmentDetails> details(CardId card, Clearance eyes) {
        var is = database.getCriteriaBuilder();
        var query = is.createTupleQuery();
        var it = query.from(Assignment.class);
        query.multiselect(it.get("askedBy"), it.get("needed"), it.get("reply"), it.get("parentId"))
                .where(is.equal(it.get("key"), card), VisibleCards.joined(is, query, it, eyes.where(Reading.TEAM)));
        return database.createQuery(query).getResultStream().findAny().map(row -> details(row, card, eyes));
    }

    private AssignmentDetails details(Tuple row, CardId card, Clearance eyes) {
        var reply = row.get(2, Reply.class);
        return new AssignmentDetails(
                row.get(0, OrganisationId.class),
                row.get(1, String.class),
                reply.answer(),
                reply.before(),
                note(reply, card, eyes),
                reply.through(),
                row.get(3, CardId.class));
    }

    /** No words from before the card was shown to these eyes. */
    private @Nullable String note(Reply reply, CardId card, Clearance eyes) {
        var isBefore = reply.note() != null
                && reply.at() != null
                && pages.shownSince(card, eyes).filter(reply.at()::isBefore).isPresent();
        return isBefore ? null : reply.note();
    }
}
