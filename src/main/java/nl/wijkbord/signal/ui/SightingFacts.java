package nl.wijkbord.signal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.card.ui.SectionBox;
import nl.wijkbord.signal.SignalService;
import nl.wijkbord.signal.Spotted;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.ui.Times;

/** How often, and when, people saw what a signal tells. */
final class SightingFacts extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CardPage page;
    private final transient SignalService signals;
    private final transient Times times;
    private final Paragraph words = new Paragraph();
    private final WeekBlocks weeks = new WeekBlocks();
    private final Button again = new Button(Texts.get("signal.sighting.again"), _ -> again());

    SightingFacts(CardPage page, SignalService signals, Times times) {
        this.page = page;
        this.signals = signals;
        this.times = times;
        words.addClassName("sightings");
        getContent().add(new SectionBox("signal.sighting", words, weeks, again));
        refresh();
    }

    void refresh() {
        signals.spotted(page.row().id(), times.today(), page.eyes()).ifPresent(this::show);
        again.setVisible(page.mayWrite() && page.row().stage().isOpen());
    }

    private void show(Spotted it) {
        words.setText(words(it));
        weeks.setVisible(it.times() > 1);
        weeks.show(it.weeks());
    }

    private String words(Spotted it) {
        var first = times.day(it.first());
        var last = times.day(it.last());
        if (it.signals() > 1) {
            return Texts.get("signal.sighting.cluster", it.times(), it.signals(), first, last);
        }
        return it.times() == 1
                ? Texts.get("signal.sighting.once", first)
                : Texts.get("signal.sighting.often", it.times(), first, last);
    }

    private void again() {
        try {
            var said = signals.seenAgain(page.row().id());
            page.refresh();
            var number = page.row().number().toString();
            Notices.undo("signal.sighting.done", () -> takeBack(said), number);
        } catch (RuntimeException failure) {
            Failures.tell(failure);
        }
    }

    private void takeBack(UUID said) {
        signals.notSeenAgain(said);
        page.refresh();
    }
}
