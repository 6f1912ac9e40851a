package nl.wijkbord.mywork;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.Tie;
import nl.wijkbord.card.TiedCards;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.ui.Times;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what somebody has to do, over all wijken of that person. */
@Service
@PreAuthorize("hasRole('CARDS')")
@Transactional(readOnly = true)
public class MyWorkService {

    private static final Set<Tie> TIES =
            Set.of(Tie.MINE, Tie.GIVEN, Tie.TO_DECIDE, Tie.SPOKEN_FOR, Tie.STOOD_IN, Tie.FOLLOWED);

    private final TiedCards tied;
    private final CardService cards;
    private final Questions questions;
    private final OwnMarks marks;
    private final CurrentViewer me;
    private final Times times;

    MyWorkService(
            TiedCards tied, CardService cards, Questions questions, OwnMarks marks, CurrentViewer me, Times times) {
        this.tied = tied;
        this.cards = cards;
        this.questions = questions;
        this.marks = marks;
        this.me = me;
        this.times = times;
    }

    /** What these eyes see of it, the most pressing first. */
    public List<WorkItem> all(Clearance eyes) {
        return items(tied.ties(TIES, eyes), questions.of(me.get(), eyes), eyes);
    }

    /** The same for some cards only, after they changed; what is no longer on the list is left out. */
    public List<WorkItem> some(Collection<CardId> changed, Clearance eyes) {
        return items(
                tied.ties(TIES, changed, eyes), questions.of(me.get(), eyes).only(changed), eyes);
    }

    private List<WorkItem> items(Map<CardId, Set<Tie>> ties, Questions.Own open, Clearance eyes) {
        var all = new HashSet<>(ties.keySet());
        all.addAll(open.cards());
        var now = times.now();
        var later = marks.later();
        return rows(all, eyes).stream()
                .map(it -> new WorkItem.Found(
                        it,
                        ties.getOrDefault(it.id(), Set.of()),
                        open.toMe().get(it.id()),
                        open.byMe().get(it.id()),
                        later.get(it.id())))
                .map(it -> placed(it, now))
                .sorted(WorkItem.ORDER)
                .toList();
    }

    private List<CardRow> rows(Set<CardId> some, Clearance eyes) {
        return some.isEmpty() ? List.of() : cards.rows(some, eyes);
    }

    private static WorkItem placed(WorkItem.Found found, Instant now) {
        return new WorkItem(WorkGroup.of(found, now), found);
    }
}
