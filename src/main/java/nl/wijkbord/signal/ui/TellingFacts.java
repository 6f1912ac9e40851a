package nl.wijkbord.signal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.card.ui.FactList;
import nl.wijkbord.card.ui.SectionBox;
import nl.wijkbord.signal.SignalService;
import nl.wijkbord.signal.Telling;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.ui.Times;
import org.jspecify.annotations.Nullable;

/** How the team came to know of a signal, in words. */
final class TellingFacts extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CardPage page;
    private final transient SignalService signals;
    private final transient Times times;
    private final FactList facts = new FactList();
    private transient Telling telling;

    TellingFacts(CardPage page, SignalService signals, Times times, Telling telling) {
        this.page = page;
        this.signals = signals;
        this.times = times;
        this.telling = telling;
        facts.fact("signal.telling.type", () -> Texts.get("signal.type." + this.telling.type()))
                .fact("signal.telling.channel", () -> Texts.get("signal.channel." + this.telling.channel()))
                .fact("signal.telling.source", () -> Texts.get("signal.source." + this.telling.source()))
                .fact("signal.telling.happened", this::happened)
                .fact("signal.telling.received", () -> this.telling.receivedBy())
                .fact("signal.telling.sharing", this::sharing);
        var box = new SectionBox("signal.telling", facts);
        if (page.mayWrite()) {
            box.add(new Button(Texts.get("signal.telling.edit"), _ -> edit()));
        }
        getContent().add(box);
    }

    private String happened() {
        return Optional.ofNullable(telling.happenedOn()).map(times::day).orElse("");
    }

    private String sharing() {
        return Texts.get(telling.shareable() ? "signal.telling.sharing.yes" : "signal.telling.sharing.no");
    }

    private @Nullable Telling told() {
        return signals.telling(page.row().id(), page.eyes()).orElse(null);
    }

    private String words(Telling it) {
        return Stream.of(
                        Texts.get("signal.type." + it.type()),
                        Texts.get("signal.channel." + it.channel()),
                        Texts.get("signal.source." + it.source()),
                        Optional.ofNullable(it.happenedOn()).map(times::day).orElse(""),
                        it.receivedBy(),
                        Texts.get(it.shareable() ? "signal.telling.sharing.yes" : "signal.telling.sharing.no"))
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" · "));
    }

    void refresh() {
        Optional.ofNullable(told()).ifPresent(it -> telling = it);
        facts.refresh();
    }

    private void edit() {
        var form = new TellingForm();
        var seen = page.seen().showing("card.field.telling", telling, this::told, this::words);
        FormDialog.of("signal.telling", form)
                .with(telling)
                .onSave(it -> form.guard()
                        .keep(() -> page.attempt(
                                seen, ref -> signals.told(ref, it, form.guard().reason()))))
                .open();
    }
}
