package nl.wijkbord.mywork.ui;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.ui.LineDeeds;
import nl.wijkbord.mywork.MyWorkService;
import nl.wijkbord.mywork.WorkItem;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.wijk.WijkName;
import nl.wijkbord.wijk.Wijken;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads the work of whoever looks now, and what that person can do with it. */
@Component
class WorkReader {

    private final MyWorkService work;
    private final Wijken wijken;
    private final WorkWords words;
    private final ObjectProvider<LineDeeds> deeds;
    private final CurrentViewer me;

    WorkReader(MyWorkService work, Wijken wijken, WorkWords words, ObjectProvider<LineDeeds> deeds, CurrentViewer me) {
        this.work = work;
        this.wijken = wijken;
        this.words = words;
        this.deeds = deeds;
        this.me = me;
    }

    /** The wijken of whoever looks, in the order of the municipality. */
    List<WijkName> mine() {
        var seats = me.get().seats().keySet();
        return wijken.all().stream().filter(it -> seats.contains(it.id())).toList();
    }

    List<WorkItem> all(WijkChoice where) {
        return work.all(where.narrow(me.get().clearance()));
    }

    List<WorkItem> some(Set<CardId> changed, WijkChoice where) {
        return work.some(changed, where.narrow(me.get().clearance()));
    }

    WorkLine line(WorkItem item, Runnable after) {
        return new WorkLine(item, words, words::what, now -> deeds(now, after));
    }

    WorkLine ourLine(WorkItem item, Runnable after) {
        return new WorkLine(item, words, words::whatOfOurs, now -> deeds(now, after));
    }

    private List<LineDeeds.Deed> deeds(Supplier<WorkItem> item, Runnable after) {
        Supplier<CardRow> card = () -> item.get().row();
        var question = item.get().question();
        return deeds.orderedStream()
                .flatMap(it -> Stream.concat(
                        it.on(card, after).stream(),
                        question.stream().flatMap(asked -> it.onQuestion(asked, card, after).stream())))
                .toList();
    }
}
