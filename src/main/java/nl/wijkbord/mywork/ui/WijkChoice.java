package nl.wijkbord.mywork.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.security.Clearance;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.wijk.WijkName;

/** Which of my wijken I look at, as chips and as words in the address; none chosen is all. */
final class WijkChoice extends Composite<Div> {

    static final String WORD = "wijk";

    private static final long serialVersionUID = 1L;

    private final transient List<WijkName> mine;
    private final transient Map<WijkName, NativeButton> chips = new LinkedHashMap<>();
    private final transient Set<WijkName> chosen = new LinkedHashSet<>();
    private final transient Runnable changed;

    WijkChoice(List<WijkName> mine, Runnable changed) {
        this.mine = mine;
        this.changed = changed;
        getContent().addClassName("wijk-choice");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", Texts.get("mywork.wijken"));
        getContent().setVisible(mine.size() > 1);
        mine.forEach(it -> getContent().add(chip(it)));
    }

    private NativeButton chip(WijkName wijk) {
        var chip = new NativeButton(wijk.name(), _ -> turn(wijk));
        chip.addClassName("chip");
        chips.put(wijk, chip);
        press();
        return chip;
    }

    private void turn(WijkName wijk) {
        if (!chosen.remove(wijk)) {
            chosen.add(wijk);
        }
        press();
        changed.run();
    }

    private void press() {
        chips.forEach(
                (wijk, chip) -> chip.getElement().setAttribute("aria-pressed", String.valueOf(chosen.contains(wijk))));
    }

    /** A wijk that is not there for whoever looks chooses nothing: whether it exists is not told. */
    void read(QueryParameters address) {
        var words = address.getParameters(WORD).stream()
                .flatMap(it -> Stream.of(it.split(",")))
                .toList();
        chosen.clear();
        mine.stream().filter(it -> words.contains(it.slug())).forEach(chosen::add);
        press();
    }

    /** In the order of the municipality, whatever was tapped first. */
    String words() {
        return mine.stream().filter(chosen::contains).map(WijkName::slug).collect(Collectors.joining(","));
    }

    Clearance narrow(Clearance eyes) {
        var some = chosen.stream().map(WijkName::id).collect(Collectors.<WijkId>toSet());
        return some.isEmpty() ? eyes : eyes.within(some);
    }
}
