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
        return !from.equals(to)
                && (to.equals(STOPPED)
                        ? card.stage().isOpen()
                        : from.equals(Phase.GEREED.name()) && to.equals(Phase.BEHEER.name())
                                || Phase.valueOf(to).mayBeEntered(card.stage(), true));
    }

    @Override
    public CardMover.Move move(Wish wish) {
        var closes = wish.to().equals(STOPPED) || (wish.to().equals(Phase.BEHEER.name()) && isReady(wish));
        return new CardMover.Move(
                wish.card(), closes ? Stage.AFGEROND : stage(wish), wish.above(), wish.putBack(), way(wish));
    }

    /** What is ready is kept up from the moment it is closed. */
    private static boolean isReady(Wish wish) {
        return wish.from().equals(Phase.GEREED.name());
    }

    /** A card that waits goes on waiting where it only changes places. */
    private static Stage stage(Wish wish) {
        var now = wish.card().get().stage();
        return wish.from().equals(wish.to()) || wish.to().equals(Phase.BEHEER.name())
                ? now
                : Phase.valueOf(wish.to()).stage();
    }

    private CardMover.Way way(Wish wish) {
        return wish.to().equals(STOPPED)
                ? new Stop(isReady(wish) ? Phase.BEHEER.name() : STOPPED)
                : new Enter(Phase.valueOf(wish.to()), wish.above());
    }

    /** A step of the residents. */
    private final class Enter implements CardMover.Way {

        private final Phase phase;
        private final @Nullable CardId above;

        Enter(Phase phase, @Nullable CardId above) {
            this.phase = phase;
            this.above = above;
        }

        @Override
        public Moved go(CardRef ref) {
            return initiatives.put(ref, phase, above);
        }

        @Override
        public Moved takeUp(CardRef ref, Charge charge) {
            return initiatives.takeUp(ref, charge, phase, above);
        }

        @Override
        public String place() {
            return title(phase.name());
        }
    }

    /** Closing asks what came of it; what is closed already cannot be stopped once more. */
    private final class Stop implements CardMover.Way {

        private final String name;

        Stop(String name) {
            this.name = name;
        }

        @Override
        public Moved go(CardRef ref) {
            throw new NotPossible("initiative.phase.is-closed");
        }

        @Override
        public Moved takeUp(CardRef ref, Charge charge) {
            return go(ref);
        }

        @Override
        public String place() {
            return title(name);
        }
    }
}
