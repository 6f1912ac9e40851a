package nl.wijkbord.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.wijkbord.ui.StillList;
import nl.wijkbord.ui.Texts;

/** The signals that may already tell what somebody is about to tell; who takes no notice of them just goes on. */
class Lookalikes extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Function<Sought, List<Lookalike>> finder;
    private final transient Runnable changed;
    private final Paragraph told = new Paragraph();
    private final StillList<Lookalike> list = new StillList<>("alike", Function.identity(), this::line);
    private final List<AlikeLine> lines = new ArrayList<>();
    private transient Optional<Sought> before = Optional.empty();

    /** @param changed what saving means may have become otherwise */
    Lookalikes(Function<Sought, List<Lookalike>> finder, Runnable changed) {
        this.finder = finder;
        this.changed = changed;
        told.getElement()
                .setAttribute("role", "status"); // is there before there is anything to tell, or nobody hears it
        getContent().addClassName("lookalikes");
        getContent().add(told, list);
    }

    /** The same again is not looked for again. */
    void look(Optional<Sought> sought) {
        if (!sought.equals(before)) {
            before = sought;
            show(sought.map(finder).orElse(List.of()));
        }
    }

    private void show(List<Lookalike> found) {
        if (!found.equals(signals())) {
            lines.clear(); // the list makes them anew
        }
        list.show(found);
        told.setText(
                switch (found.size()) {
                    case 0 -> "";
                    case 1 -> Texts.get("intake.alike.one");
                    default -> Texts.get("intake.alike.some", found.size());
                });
        changed.run();
    }

    private List<Lookalike> signals() {
        return lines.stream().map(AlikeLine::signal).toList();
    }

    private AlikeLine line(Lookalike signal) {
        var line = new AlikeLine(signal, this::chosen);
        lines.add(line);
        return line;
    }

    /** Either there is no new card, or it belongs to one or more of these. */
    private void chosen(AlikeLine line) {
        lines.stream().filter(it -> it != line).forEach(it -> it.giveWayTo(line));
        changed.run();
    }

    /** What the new card belongs to. */
    List<Lookalike> belonging() {
        return lines.stream().filter(AlikeLine::belongs).map(AlikeLine::signal).toList();
    }

    /** What was seen again, so that there will be no new card. */
    Optional<Lookalike> seenAgain() {
        return lines.stream()
                .filter(AlikeLine::isSeenAgain)
                .map(AlikeLine::signal)
                .findAny();
    }
}
