package nl.wijkbord.signal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkbord.ui.Texts;

/** How often in each of the last weeks: a block with a number for each, and a sentence for who does not see them. */
final class WeekBlocks extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** Higher than this a block does not get. */
    private static final int HIGHEST = 4;

    WeekBlocks() {
        getContent().addClassName("week-blocks");
        getContent().getElement().setAttribute("role", "img");
    }

    /** @param weeks the oldest first */
    void show(List<Integer> weeks) {
        var numbers = weeks.stream().map(String::valueOf).collect(Collectors.joining(", "));
        var words = Texts.get("signal.sighting.weeks", weeks.size(), numbers);
        getContent().setTitle(words);
        getContent().getElement().setAttribute("aria-label", words);
        getContent().removeAll();
        weeks.forEach(it -> getContent().add(block(it)));
    }

    private static Span block(int times) {
        var block = new Span(String.valueOf(times));
        block.addClassNames("week", "high-" + Math.min(times, HIGHEST));
        return block;
    }
}
