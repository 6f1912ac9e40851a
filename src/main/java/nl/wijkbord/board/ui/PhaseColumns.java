package nl.wijkbord.board.ui;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Charge;
import nl.wijkbord.card.Moved;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.ui.CardMover;
import nl.wijkbord.initiative.InitiativePhases;
import nl.wijkbord.initiative.InitiativeService;
import nl.wijkbord.initiative.Phase;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far residents are with what they want to do: a column for every phase, and one for what was stopped. */
@Component
class PhaseColumns implements Columns {

    /** Closed before anything came of it that is kept up. */
    static final String STOPPED = "GESTOPT";

    private static final List<String> NAMES = Stream.concat(
                    Arrays.stream(Phase.values()).map(Phase::name), Stream.of(STOPPED))
            .toList();

    private final InitiativePhases phases;
    private final InitiativeService initiatives;
    private final CurrentViewer me;

    PhaseColumns(InitiativePhases phases, InitiativeService initiatives, CurrentViewer me) {
        this.phases = phases;
        this.initiatives = initiatives;
        this.me = me;
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public Map<CardId, String> of(Collection<CardRow> cards) {
        var ids = cards.stream().map(CardRow::id).toList();
        var known = ids.isEmpty()
                ? Map.<CardId, Phase>of()
                : phases.among(ids, me.get().clearance());
        var columns = new HashMap<CardId, String>();
        cards.forEach(card -> Optional.ofNullable(known.get(card.id()))
                .ifPresent(phase -> columns.put(card.id(), column(card, phase))));
        return columns;
    }

    private static String column(CardRow card, Phase phase) {
        return card.stage().isOpen() || phase == Phase.BEHEER ? phase.name() : STOPPED;
    }

    @Override
    public String title(String name) {
        return Texts.get("initiative.phase." + name);
    }

    @Override
    public boolean isOpen(String name) {
        return !name.equals(STOPPED) && Phase.valueOf(name).stage().isOpen();
    }

    @Override
    public Optional<Integer> most(String name) {
        return Optional.empty();
    }

    /** Who leads it can be said on the way. */
    @Override
    public boolean lets(CardRow card, String from, String to) {
        return switch (Step.of(from, to)) {
            case STAY -> false;
            case STOP -> card.stage().isOpen() && !from.equals(Phase.GEREED.name());
            case KEEP_UP -> true;
            case ENTER -> Phase.valueOf(to).mayBeEntered(card.stage(), true);
        };
    }

    @Override
    public CardMover.Move move(Wish wish) {
        return switch (Step.of(wish.from(), wish.to())) {
            case STAY -> wish.to().equals(STOPPED) ? to(wish, Stage.AFGEROND, null) : enter(wish, now(wish));
            case STOP -> close(wish);
            case KEEP_UP -> to(wish, Stage.AFGEROND, null);
            case ENTER -> enter(wish, stage(wish));
        };
    }

    /** What putting an initiative in another column comes down to. */
    private enum Step {
        /** Only the order changes. */
        STAY,
        /** It is closed, and what came of it is asked. */
        STOP,
        /** It is closed as well: what is ready is kept up from then on. */
        KEEP_UP,
        ENTER;

        static Step of(String from, String to) {
            if (from.equals(to)) {
                return STAY;
            }
            if (to.equals(STOPPED)) {
                return STOP;
            }
            return from.equals(Phase.GEREED.name()) && to.equals(Phase.BEHEER.name()) ? KEEP_UP : ENTER;
        }
    }

    private static Stage now(Wish wish) {
        return wish.card().get().stage();
    }

    /** Upkeep is entered where the card is; what waits goes on waiting when somebody leads it. */
    private static Stage stage(Wish wish) {
        var phase = Phase.valueOf(wish.to());
        var waits = now(wish) == Stage.WACHT_OP
                && phase.mayWait()
                && wish.card().get().lead() != null;
        return waits || phase == Phase.BEHEER ? now(wish) : phase.stage();
    }

    private CardMover.Move close(Wish wish) {
        if (!now(wish).isOpen()) {
            throw new NotPossible("initiative.phase.is-closed");
        }
        if (wish.from().equals(Phase.GEREED.name())) {
            throw new NotPossible("card.move.not-from-here"); // closing what is ready begins its upkeep
        }
        return to(wish, Stage.AFGEROND, null);
    }

    private CardMover.Move enter(Wish wish, Stage stage) {
        return to(wish, stage, new Enter(initiatives, Phase.valueOf(wish.to()), wish.above()));
    }

    private CardMover.Move to(Wish wish, Stage stage, CardMover.@Nullable Way way) {
        return new CardMover.Move(wish.card(), stage, wish.above(), wish.putBack(), title(wish.to()), way);
    }

    /** A step of the residents. */
    private record Enter(
            InitiativeService initiatives,
            Phase phase,
            @Nullable CardId above) implements CardMover.Way {

        @Override
        public Moved go(CardRef ref) {
            return initiatives.put(ref, phase, above);
        }

        @Override
        public Moved takeUp(CardRef ref, Charge charge) {
            return initiatives.takeUp(ref, charge, phase, above);
        }
    }
}
