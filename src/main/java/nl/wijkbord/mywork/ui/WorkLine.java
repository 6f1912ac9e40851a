package nl.wijkbord.mywork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.wijkbord.card.ui.CardLink;
import nl.wijkbord.card.ui.LineDeeds.Deed;
import nl.wijkbord.mywork.WorkItem;

/** One card on a list of work: which, what about it, where, before when, and what one can do with it; drawn in the browser. */
@Tag("wb-work-line")
@JavaScript("context://wb-work.js")
final class WorkLine extends Component {

    private static final long serialVersionUID = 1L;

    private static final String WHICH = "event.detail.which";

    private final transient WorkWords words;
    private final transient Function<WorkItem, String> about;
    private final transient Deeds deeds;
    private transient WorkItem item;
    private transient List<Deed> offered = List.of();
    private transient Told told;
    private boolean listens;

    /** What can be done with a card as it stands on a list now. */
    @FunctionalInterface
    interface Deeds {
        List<Deed> on(Supplier<WorkItem> item);
    }

    /** Everything that the browser needs to draw it. */
    record Told(
            String href,
            String kind,
            String number,
            String title,
            String what,
            String wijk,
            String day,
            String tone,
            List<Words> deeds) {}

    /** On a button, and for who only hears it. */
    record Words(String words, String label) {}

    /** @param about what is said of it, besides where and when */
    WorkLine(WorkItem item, WorkWords words, Function<WorkItem, String> about, Deeds deeds) {
        this.item = item;
        this.words = words;
        this.about = about;
        this.deeds = deeds;
        getElement().setAttribute("role", "listitem").setAttribute("class", "work-line");
        told = look();
        tell();
    }

    /** The same card as it is now; what says the same is not touched. */
    void show(WorkItem now) {
        item = now;
        var before = told;
        told = look();
        if (!told.equals(before)) {
            tell();
        }
    }

    private Told look() {
        var row = item.row();
        offered = item.isUpToMe() ? deeds.on(() -> item) : List.of();
        return new Told(
                CardLink.to(row.number()),
                row.number().kind().name().toLowerCase(Locale.ROOT),
                row.number().toString(),
                row.title(),
                about.apply(item),
                words.wijk(row),
                words.day(item),
                words.tone(item),
                offered.stream().map(it -> new Words(it.words(), it.label())).toList());
    }

    private void tell() {
        getElement().setPropertyBean("told", told);
        if (!offered.isEmpty() && !listens) {
            listens = true;
            getElement()
                    .addEventListener(
                            "deed",
                            event -> press(event.getEventData().path(WHICH).asString("")))
                    .addEventData(WHICH);
        }
    }

    Told told() {
        return told;
    }

    /** A button that went meanwhile, or says something else by now, does nothing. */
    void press(String words) {
        offered.stream()
                .filter(it -> it.words().equals(words))
                .findFirst()
                .ifPresent(it -> it.run().run());
    }
}
