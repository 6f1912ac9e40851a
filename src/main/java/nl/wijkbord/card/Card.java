package nl.wijkbord.card;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.security.WijkId;
import org.hibernate.annotations.DynamicUpdate;

/** A card on the board of a wijk: what is true of every signal, initiative and assignment. */
@Entity
@DynamicUpdate // what somebody did not touch, another may have changed: the order of a column, for one
@SuppressWarnings("UnusedVariable") // queries read the fields
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind", length = 20)
public abstract class Card extends CardHands {

    @Embedded
    private Face face;

    @Embedded
    private Course course;

    @Embedded
    private Clocks clocks = Clocks.NONE;

    @Embedded
    private Domains domains = new Domains();

    @Column(columnDefinition = "text")
    private String searchText;

    @SuppressWarnings("NullAway.Init")
    protected Card() {}

    protected Card(CardDraft draft, Act act) {
        super(draft.number(), draft.circle(), act);
        face = draft.face();
        course = new Course(act.at(), draft.rank());
        searchText = face.searchable();
        tell("card.created", null, act);
        standFromTheStart(draft.also(), act);
        news(Call.NEW, act);
    }

    @Override
    public WijkId wijk() {
        return face.spot().wijkId();
    }

    @Override
    public Face face() {
        return face;
    }

    @Override
    public Stage stage() {
        return course.stage();
    }

    /** Whether somebody still has something to do: neither done nor thrown away. */
    boolean isToDo() {
        return stage().isOpen() && !isRemoved();
    }

    /** Everything on the card that decides who may see it. */
    public CardScope scope() {
        return new CardScope(
                wijk(),
                sharing().also(),
                sharing().visibility(),
                sharing().owner(),
                sharing().audience(),
                sharing().shares(),
                isRemoved());
    }

    /** Says something else; one line of history for every field that differs. */
    public void say(UnaryOperator<Face> edit, Act act) {
        var next = edit.apply(face);
        next.spot().mustBeIn(wijk());
        become(next, act);
    }

    /** Stands somewhere else from now on, perhaps in another wijk. */
    void settle(Spot spot, Act act) {
        become(face.at(spot), act);
    }

    private void become(Face next, Act act) {
        var changes = face.changesTo(next);
        face = next;
        searchText = face.searchable();
        changes.forEach(it -> tell("card.changed", it, act));
    }

    /** To which worlds the matter belongs; none is possible too. */
    void belongsTo(Set<Domain> some, Act act) {
        var former = domains.toString();
        domains.become(some);
        changed("domains", former, domains.toString(), act);
    }

    /** Moves the card where nothing more is asked; waiting and closing ask for facts. */
    @Override
    public void moveTo(Stage next, Act act) {
        next.mustAskNothing();
        duty().mustSuit(next);
        enter("card.moved", () -> course.enter(next, act.at()), act);
    }

    public void waitFor(Waiting what, Act act) {
        enter("card.moved", () -> course.waitFor(what, act), act);
    }

    public void close(Closing closing, Act act) {
        ask(null, act);
        enter("card.moved", () -> course.close(closing, act), act);
    }

    /** The day came for which it waited. */
    void wake(Act act) {
        var next = afterWaiting(course.cameFrom());
        changed("waiting", course.waiting().orElse(null), null, act); // for whoever has to ask how it is
        call(
                Call.WOKEN,
                duty().lead().orElse(sharing().owner()),
                duty().leadUser().orElse(null),
                act);
        enter("card.woken", () -> course.enter(next, act.at()), act);
    }

    /** Where a card goes on that came from there before it waited. */
    protected Stage afterWaiting(Stage before) {
        return switch (before) {
            case NIEUW, TE_BESPREKEN, WACHT_OP, AFGEROND -> Stage.TE_BESPREKEN;
            case OPGEPAKT, TERUGKOPPELEN -> before;
        };
    }

    private void enter(String action, Runnable step, Act act) {
        var former = stage();
        step.run();
        if (stage().needsLead() && duty().lead().isEmpty()) {
            keep(act);
        }
        progressTo(stage(), act);
        tell(action, new FieldChange("stage", former.name(), stage().name()), act);
        tellWatchers(act);
    }

    /** As if it were new, for the first organisation that has it now. */
    protected void startAgain(Act act) {
        enter("card.moved", () -> course.startAgain(act.at()), act);
    }

    /** What the kind's own progress becomes when the card enters a stage. */
    protected void progressTo(Stage stage, Act act) {}

    /** The kind's own progress, to be able to undo. */
    protected Progress progress() {
        return Progress.NONE;
    }

    protected void resume(Progress former) {}

    /** Changes the order in a column; no line of history, for it says nothing about the card. */
    public void rank(long rank) {
        course.rank(rank);
        registerEvent(new CardShifted(id()));
    }

    public Standing standing() {
        return course.standing(duty().charge(), progress(), clocks);
    }

    /** Takes a step back, as if it had not been made; both stay in the history. */
    public void undo(Standing former, Act act) {
        var left = standing();
        course.restore(former);
        duty().restore(former.charge());
        resume(former.progress());
        clocks = former.clocks();
        var changes = left.changesTo(former);
        changes.forEach(it -> tell("card.undone", it, act));
        if (changes.isEmpty()) {
            registerEvent(new CardShifted(id()));
        }
    }

    /** Sets the clocks after whatever happened to the card; no news, for it follows from what is. */
    void wind(Clockwork work) {
        if (stage().isOpen() || clocks.mayStillMove()) {
            clocks = clocks.in(counting(), course.since(), work.time());
            clocks = clocks.with(deadlines(work, clocks.stood()));
        }
    }

    /** The stage that decides whether the clock goes. */
    protected Stage counting() {
        return stage();
    }

    /** The same when nothing happened to the card, but to what decides how long it may take. */
    void rewind(Clockwork work) {
        var former = clocks;
        wind(work);
        if (!former.equals(clocks)) {
            registerEvent(new CardShifted(id()));
        }
    }

    /** Until when it may take, in the way of its kind. */
    protected Deadlines deadlines(Clockwork work, Standstill stood) {
        return work.within(face.priority(), face.categoryId(), createdAt(), stood);
    }
}
