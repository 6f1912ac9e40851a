package nl.wijkbord.card;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.wijkbord.assignment.ConsultationInput;
import nl.wijkbord.assignment.ConsultationService;
import nl.wijkbord.card.PolicyCell.Answer;
import nl.wijkbord.card.PolicyCell.Kind;
import nl.wijkbord.card.PolicyCell.Owner;
import nl.wijkbord.card.PolicyCell.Seat;
import nl.wijkbord.card.PolicyCell.Tie;
import nl.wijkbord.dossier.CommentService;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.UserId;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A wijk with one card of every kind in the matrix, all of them also on the board of the wijk next door, where people try things that are taken back at once. */
@TestComponent
class PolicyTown {

    private final CardService cards;
    private final CardPages pages;
    private final CardWork work;
    private final CardMoves moves;
    private final CommentService comments;
    private final ConsultationService consultations;
    private final Spotlight spotlight;
    private final TransactionTemplate trial;
    private final JdbcClient database;

    private final Map<Kind, CardId> made = new HashMap<>();
    private final Map<Tie, OrganisationId> organisations;
    private final Map<Owner, OrganisationId> owners;
    private final UserId maker;
    private final UserId somebody;
    private final WijkId wijk;
    private final WijkId nextDoor;
    private final WijkId otherWijk;

    PolicyTown(Town town, JdbcClient database, Deeds deeds, Spotlight spotlight, PlatformTransactionManager manager) {
        cards = deeds.cards();
        pages = deeds.pages();
        work = deeds.work();
        moves = deeds.moves();
        comments = deeds.comments();
        consultations = deeds.consultations();
        this.spotlight = spotlight;
        this.database = database;
        trial = new TransactionTemplate(manager);
        owners = Map.of(Owner.IN_TEAM, town.organisation("corporatie"), Owner.OUTSIDE, town.organisation("zorg"));
        organisations = Map.of(
                Tie.NAMED, town.organisation("politie"),
                Tie.NAMED_GUEST, town.organisation("school"),
                Tie.TEAM, town.organisation("welzijn"),
                Tie.STRANGER, town.organisation("brandweer"));
        wijk = town.wijk("noord", of(Owner.IN_TEAM), of(Tie.NAMED), of(Tie.TEAM));
        nextDoor = town.wijk("oost", of(Tie.NAMED), of(Tie.TEAM), of(Tie.STRANGER));
        otherWijk = town.wijk("zuid", organisations.values().toArray(OrganisationId[]::new));
        maker = town.person("maker", of(Owner.IN_TEAM), Role.PROFESSIONAL, wijk).id();
        somebody = town.person("iemand", of(Owner.IN_TEAM), Role.PROFESSIONAL, wijk)
                .id();
        Kind.all().forEach(it -> made.put(it, make(it, database)));
    }

    /** Everything that people do here. */
    @TestComponent
    record Deeds(
            CardService cards,
            CardPages pages,
            CardWork work,
            CardMoves moves,
            CommentService comments,
            ConsultationService consultations) {}

    private CardId make(Kind kind, JdbcClient database) {
        var id = CardRows.insert(database, scope(kind), maker.value(), new Random(1));
        database.sql("update card set stage = ? where id = ?")
                .params(kind.stage().name(), id.value())
                .update();
        database.sql("insert into card_comment (id, card_id, author_id, organisation_id, text, written_at)"
                        + " select id, id, created_by, owner_id, 'gezien', created_at from card where id = ?")
                .param(id.value())
                .update();
        return id;
    }

    private OrganisationId of(Tie tie) {
        return requireNonNull(organisations.get(tie));
    }

    private OrganisationId of(Owner owner) {
        return requireNonNull(owners.get(owner));
    }

    /** Also cards that are not limited carry names: those must then mean nothing. */
    CardScope scope(Kind kind) {
        var named = Set.of(of(Tie.NAMED), of(Tie.NAMED_GUEST));
        return new CardScope(wijk, Set.of(nextDoor), kind.visibility(), of(kind.owner()), named, Set.of(), false);
    }

    Set<OrganisationId> team(WijkId where) {
        return where.equals(nextDoor)
                ? Set.of(of(Tie.NAMED), of(Tie.TEAM), of(Tie.STRANGER))
                : Set.of(of(Owner.IN_TEAM), of(Tie.NAMED), of(Tie.TEAM));
    }

    Viewer viewer(PolicyCell cell) {
        var organisation = organisations.containsKey(cell.to()) ? of(cell.to()) : of(cell.owner());
        var role = Set.of(cell.as().role());
        var id = cell.to() == Tie.MAKER ? maker : somebody;
        return switch (cell.as()) {
            case ADMIN, PRIVACY_OFFICER -> new Viewer(id, "iemand", organisation, Map.of(), role);
            default -> new Viewer(id, "iemand", organisation, Map.of(where(cell.as()), role), Set.of());
        };
    }

    private WijkId where(Seat as) {
        return switch (as) {
            case NEXT_DOOR -> nextDoor;
            case ELSEWHERE -> otherWijk;
            case COORDINATOR, PROFESSIONAL, ORG_LEAD, MANAGER, EXECUTIVE_READER, ADMIN, PRIVACY_OFFICER -> wijk;
        };
    }

    /** Lets somebody try, and takes back what came of it. */
    Answer answer(PolicyCell cell) {
        spotlight.on(viewer(cell));
        try {
            return trial.execute(it -> {
                it.setRollbackOnly();
                return tried(cell, requireNonNull(made.get(cell.kind())));
            });
        } catch (AccessDeniedException _) {
            return Answer.CLOSED;
        } catch (NotPossible refusal) {
            return refusal.key().equals("card.not-found") ? Answer.HIDDEN : Answer.REFUSED;
        }
    }

    private Answer tried(PolicyCell cell, CardId id) {
        var eyes = viewer(cell).clearance();
        var ref = new CardRef(id, version(id));
        return switch (cell.deed()) {
            case TITLE -> seen(!cards.rows(Set.of(id), eyes).isEmpty());
            case TEXT -> text(id, cell);
            case READ_COMMENTS -> seen(!comments.of(id, eyes).isEmpty());
            case CHANGE -> done(work.say(ref, it -> it.titled("anders"), Reason.NONE));
            case TAKE -> done(work.giveTo(ref, viewer(cell).organisation(), null));
            case GIVE -> done(work.giveTo(ref, of(Tie.NAMED), null));
            case CONSULT -> done(consultations.ask(ref, question()));
            case SHARE -> done(work.show(ref, Visibility.WIJKTEAM, Set.of()));
            case REMOVE -> done(work.remove(ref));
            case COMMENT -> done(comments.say(id, "gezien", null, Reason.NONE));
            case DISCUSS -> done(moves.move(ref, Stage.TE_BESPREKEN, null));
            case CLOSE -> done(moves.close(ref, new Closing(Outcome.OPGELOST, "", Feedback.JA, ""), Reason.NONE));
        };
    }

    /** Asked of the one who is named. */
    private ConsultationInput question() {
        return new ConsultationInput(Set.of(of(Tie.NAMED)), LocalDate.of(2099, 1, 1), "", Reason.NONE);
    }

    /** Its clocks were set after it was put there. */
    private long version(CardId id) {
        return database.sql("select version from card where id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private Answer text(CardId id, PolicyCell cell) {
        var eyes = viewer(cell).clearance();
        return cards.rows(List.of(id), eyes).stream()
                .findAny()
                .flatMap(it -> pages.find(it.number(), eyes))
                .map(it -> it.titleOnly() ? Answer.REFUSED : Answer.ALLOWED)
                .orElse(Answer.HIDDEN);
    }

    private static Answer seen(boolean it) {
        return it ? Answer.ALLOWED : Answer.HIDDEN;
    }

    private static Answer done(Object result) {
        return result == null ? Answer.REFUSED : Answer.ALLOWED;
    }
}
