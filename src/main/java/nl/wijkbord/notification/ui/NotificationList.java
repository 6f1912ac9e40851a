package nl.wijkbord.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkbord.card.Call;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.Timing;
import nl.wijkbord.card.ui.AnswerDay;
import nl.wijkbord.card.ui.CardLink;
import nl.wijkbord.notification.NotificationRow;
import nl.wijkbord.ui.EmptyState;
import nl.wijkbord.ui.StillList;
import nl.wijkbord.ui.Texts;

/** What one was called to, the newest on top; live while it is looked at. */
final class NotificationList extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    /** In characters; the rest stands on the card. */
    private static final int LONG = 160;

    private final transient NotificationDesk desk;
    private final StillList<NotificationRow> lines = new StillList<>("notifications", it -> it, this::line);
    private transient List<NotificationRow> shown = List.of();

    /** Also what went since: it may come back. */
    private final transient Set<CardId> told = new HashSet<>();

    private final EmptyState nothing = EmptyState.of("notification.none");
    private final Button readAll = new Button(Texts.get("notification.read-all"), _ -> readAll());

    NotificationList(NotificationDesk desk) {
        this.desk = desk;
        getContent().addClassName("notification-list");
        getContent().add(readAll, lines, nothing);
        desk.updates().follow(this, this::lookIfShown, this::look);
        look();
    }

    /** What may no longer be read does not stay on an open screen. */
    private void lookIfShown(Set<CardId> changed) {
        if (!Collections.disjoint(told, changed)) {
            look();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        desk.bells().hang(event, desk.me().get(), this::look);
    }

    /** What came in while one pressed stays new. */
    private void readAll() {
        shown.stream().findFirst().map(NotificationRow::at).ifPresent(desk.notifications()::readAll);
        look();
    }

    private void look() {
        shown = desk.notifications().latest();
        shown.forEach(it -> told.add(it.card().id()));
        lines.show(shown);
        nothing.setVisible(shown.isEmpty());
        readAll.setVisible(shown.stream().anyMatch(NotificationRow::unread));
    }

    private ListItem line(NotificationRow row) {
        var why = new Span(why(row));
        why.addClassName("notification-why");
        var line = new ListItem(why, new CardLink(row.card()));
        if (!row.words().isEmpty()) {
            line.add(new Paragraph(shortened(row.words())));
        }
        Optional.ofNullable(row.question())
                .flatMap(it -> AnswerDay.of(it, desk.names().times()))
                .map(NotificationList::day)
                .ifPresent(line::add);
        line.add(who(row));
        line.setClassName("unread", row.unread());
        return line;
    }

    /** As long as it is to be answered it says what is asked: to lead the card is something else than to have a say. */
    private String why(NotificationRow row) {
        var question = row.question();
        return question == null || row.why() != Call.ASKED
                ? Texts.get("notification.why." + row.why())
                : Texts.get(question.key(), desk.names().organisation(question.by()));
    }

    private static Component day(AnswerDay answer) {
        var day = new Span(answer.words());
        day.addClassName("notification-answer");
        day.getElement().setAttribute("data-late", answer.timing() == Timing.LATE);
        day.getElement().setAttribute("data-soon", answer.timing() == Timing.NEARLY);
        return day;
    }

    private Component who(NotificationRow row) {
        var who = new HtmlContainer("small");
        var when = desk.names().times().moment(row.at());
        var words =
                Texts.get("notification.by", desk.names().wijkName(row.card().wijk()), by(row), when);
        who.setText(row.unread() ? Texts.get("notification.unread", words) : words);
        return who;
    }

    /** A comment is somebody's; the rest is done for an organisation, or came by itself. */
    private String by(NotificationRow row) {
        if (row.why() == Call.MENTIONED && row.by() != null) {
            return desk.names().person(row.by());
        }
        return row.byOrganisation() == null
                ? Texts.get("notification.by-itself")
                : desk.names().organisation(row.byOrganisation());
    }

    private static String shortened(String text) {
        return text.length() > LONG ? text.substring(0, LONG).strip() + "…" : text;
    }
}
