package nl.wijkbord.card;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.audit.HistoryEntry;
import nl.wijkbord.audit.HistoryService;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Reading;
import nl.wijkbord.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the page of one card. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class CardPages {

    private static final String PAGE =
            "select c.face.description, c.course.waiting, c.course.closure, c.createdBy, c.duty.handedBack"
                    + " from Card c where c.key = :card";

    private final EntityManager database;
    private final CardService rows;
    private final CardMarks marks;
    private final HistoryService history;
    private final CurrentViewer me;
    private final Admission admission;
    private final ApplicationEventPublisher events;

    CardPages(
            EntityManager database,
            CardService rows,
            CardMarks marks,
            HistoryService history,
            CurrentViewer me,
            Admission admission,
            ApplicationEventPublisher events) {
        this.database = database;
        this.rows = rows;
        this.marks = marks;
        this.history = history;
        this.me = me;
        this.admission = admission;
        this.events = events;
    }

    /** Empty for a card that does not exist and for one that may not be seen: there is no difference. */
    public Optional<CardDetails> find(CardNumber number, Clearance eyes) {
        return rows.find(number, eyes).flatMap(it -> details(it, eyes));
    }

    public Optional<CardDetails> find(CardId id, Clearance eyes) {
        return rows.rows(List.of(id), eyes).stream().findAny().flatMap(it -> details(it, eyes));
    }

    private Optional<CardDetails> details(CardRow row, Clearance eyes) {
        return database.createQuery(PAGE, Object[].class)
                .setParameter("card", row.id())
                .getResultStream()
                .findAny()
                .map(it -> row.titleOnly() ? closed(row, it) : details(row, it, eyes));
    }

    private static CardDetails closed(CardRow row, Object[] it) {
        return new CardDetails(row, "", null, null, null, Set.of(), Set.of(), Set.of(), (UserId) it[3], true);
    }

    private CardDetails details(CardRow row, Object[] it, Clearance eyes) {
        return new CardDetails(
                row,
                (String) it[0],
                (Waiting) it[1],
                (Closure) it[2],
                handedBack(row, (HandedBack) it[4], eyes),
                audience(row.id()),
                shares(row, eyes),
                domains(row.id()),
                (UserId) it[3],
                false);
    }

    /** Nothing for eyes that read what is public only, and no words from before the card was shown to these eyes. */
    private @Nullable HandedBack handedBack(CardRow row, @Nullable HandedBack it, Clearance eyes) {
        if (it == null || !eyes.in(row.wijken()).includes(Reading.TEAM)) {
            return null;
        }
        var isBefore = admission.since(showings(row, eyes), row, eyes).filter(it.at()::isBefore);
        return isBefore.isPresent() ? it.withoutWords() : it;
    }

    private Set<OrganisationId> audience(CardId card) {
        return Set.copyOf(database.createQuery(
                        "select a from Card c join c.sharing.audience a where c.key = :card", OrganisationId.class)
                .setParameter("card", card)
                .getResultList());
    }

    /** What is over is not there any more, though the round that ends it has still to come. */
    private Set<Share> shares(CardRow row, Clearance eyes) {
        return row.visibility() == Visibility.BEPERKT
                ? Set.copyOf(database.createQuery(
                                "select s from Card c join c.sharing.shares s where c.key = :card", Share.class)
                        .setParameter("card", row.id())
                        .getResultStream()
                        .filter(it -> it.holds(eyes.today()))
                        .toList())
                : Set.of();
    }

    private Set<Domain> domains(CardId card) {
        return Set.copyOf(
                database.createQuery("select d from Card c join c.domains.all d where c.key = :card", Domain.class)
                        .setParameter("card", card)
                        .getResultList());
    }

    /** The same, and remembers that this viewer saw it: for the dot on the tile, and for who watches over privacy. */
    @Transactional
    public Optional<CardDetails> open(CardNumber number, Clearance eyes) {
        var found = find(number, eyes);
        found.ifPresent(it -> {
            marks.saw(me.get().id(), it.row().id());
            events.publishEvent(new CardOpened(it.row().id(), number, it.row().visibility()));
        });
        return found;
    }

    /** The same for a page that stays open: seen once more, but no second line about who looked. */
    @Transactional
    public Optional<CardDetails> lookAgain(CardNumber number, Clearance eyes) {
        var found = find(number, eyes);
        found.ifPresent(it -> marks.saw(me.get().id(), it.row().id()));
        return found;
    }

    /** What was done to it, newest first; nothing for eyes that read titles only, and of a link only who sees the other card. */
    public List<HistoryEntry> history(CardNumber number, Clearance eyes) {
        return find(number, eyes.where(Reading.TEAM))
                .map(it -> admission.within(told(it.row(), eyes), it.row(), eyes))
                .orElse(List.of());
    }

    /** Whether it was this viewer who changed these words last, perhaps in another tab. */
    public boolean isOwnChange(CardId id, String field) {
        return history.isLastBy(me.get().id(), id.value(), field);
    }

    private List<HistoryEntry> told(CardRow row, Clearance eyes) {
        return history.ofCard(row.id().value(), row.wijken(), eyes).stream()
                .filter(it -> isForEyes(it.change(), eyes))
                .toList();
    }

    private boolean isForEyes(@Nullable FieldChange change, Clearance eyes) {
        return change == null
                || !CardRelations.LINK.equals(change.field())
                || Stream.of(change.former(), change.latter())
                        .filter(Objects::nonNull)
                        .flatMap(it -> CardNumber.of(it).stream())
                        .anyMatch(it -> rows.find(it, eyes).isPresent());
    }

    /** From when this card, which these eyes see, is shown to them; empty when it always was. */
    public Optional<Instant> shownSince(CardId id, Clearance eyes) {
        return rows.rows(List.of(id), eyes).stream()
                .findAny()
                .flatMap(it -> admission.since(showings(it, eyes), it, eyes));
    }

    private List<HistoryEntry> showings(CardRow row, Clearance eyes) {
        return history.ofFields(Admission.FIELDS, row.id().value(), row.wijken(), eyes);
    }
}
