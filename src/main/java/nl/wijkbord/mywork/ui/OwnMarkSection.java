package nl.wijkbord.mywork.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Optional;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.card.ui.CardSection;
import nl.wijkbord.card.ui.SectionBox;
import nl.wijkbord.mywork.OwnMark;
import nl.wijkbord.mywork.OwnMarks;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.ui.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows on the page of a card what whoever looks keeps about it for nobody else. */
@Component
class OwnMarkSection implements CardSection {

    private final OwnMarks marks;
    private final Times times;

    OwnMarkSection(OwnMarks marks, Times times) {
        this.marks = marks;
        this.times = times;
    }

    @Override
    public int order() {
        return 130;
    }

    @Override
    public Optional<Part> on(CardPage page) {
        var note = new Paragraph();
        note.addClassName("own-note");
        var later = new Paragraph();
        later.addClassName("soft");
        var box = new SectionBox("mywork.own.heading", note, later);
        Runnable refresh = () -> {
            var mark = marks.of(page.row().id(), page.eyes()).orElse(OwnMark.NONE);
            note.setText(mark.note());
            note.setVisible(!mark.note().isBlank());
            later.setText(later(mark.later()));
            later.setVisible(!later.getText().isEmpty());
            box.setVisible(note.isVisible() || later.isVisible());
        };
        refresh.run();
        return Optional.of(new Part(box, refresh));
    }

    /** Null, or a day that has come: it waits no longer. */
    private String later(@Nullable LocalDate day) {
        return day != null && day.isAfter(times.today()) ? Texts.get("mywork.own.until", times.day(day)) : "";
    }
}
