package nl.wijkbord.notification;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkbord.card.Call;
import nl.wijkbord.card.CardId;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.OpenQuestion;
import nl.wijkbord.card.OpenQuestions;
import nl.wijkbord.dossier.MentionedWords;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the viewer was called to; only what may be read now. */
@Service
@PreAuthorize("hasRole('CARDS')")
@Transactional(readOnly = true)
public class NotificationService {

    /** The latest are enough: what is to be done stands among one's own work. */
    private static final int MOST = 50;

    private final NotificationReader reader;
    private final NotificationMarks marks;
    private final CardService cards;
    private final MentionedWords words;
    private final ObjectProvider<OpenQuestions> askers;
    private final CurrentViewer me;

    NotificationService(
            NotificationReader reader,
            NotificationMarks marks,
            CardService cards,
            MentionedWords words,
            ObjectProvider<OpenQuestions> askers,
            CurrentViewer me) {
        this.reader = reader;
        this.marks = marks;
        this.cards = cards;
        this.words = words;
        this.askers = askers;
        this.me = me;
    }

    /** The newest first. */
    public List<NotificationRow> latest() {
        var viewer = me.get();
        var found = reader.latest(viewer, MOST);
        var rows = rows(found);
        var said = words.of(
                found.stream()
                        .map(Notification::comment)
                        .filter(Objects::nonNull)
                        .collect(toSet()),
                viewer.clearance());
        var open = questions(found, viewer); // each is told once, by the newest line about it
        return found.stream()
                .filter(it -> rows.containsKey(it.card())) // unless it was closed in between
                .map(it -> row(it, rows, said, asks(it) ? open.remove(it.card()) : null))
                .toList();
    }

    /** What the organisation of the viewer has still to answer; nothing is looked up where nothing was asked. */
    private Map<CardId, OpenQuestion> questions(List<Notification> found, Viewer viewer) {
        return found.stream().anyMatch(NotificationService::asks)
                ? askers.orderedStream()
                        .flatMap(it -> it.to(viewer.organisation(), viewer.clearance()).stream())
                        .collect(toMap(OpenQuestion::card, Function.identity(), (one, _) -> one, HashMap::new))
                : new HashMap<>();
    }

    private static boolean asks(Notification it) {
        return it.why() == Call.ASKED || it.why() == Call.UNANSWERED;
    }

    private Map<CardId, CardRow> rows(List<Notification> found) {
        var ids = found.stream().map(Notification::card).collect(toSet());
        return cards.rows(ids, me.get().clearance()).stream().collect(toMap(CardRow::id, Function.identity()));
    }

    private static NotificationRow row(
            Notification it, Map<CardId, CardRow> rows, Map<UUID, String> said, @Nullable OpenQuestion open) {
        var comment = it.comment();
        return new NotificationRow(
                Objects.requireNonNull(rows.get(it.card())),
                it.why(),
                it.byUser(),
                it.byOrganisation(),
                comment == null ? "" : said.getOrDefault(comment, ""),
                open,
                it.at(),
                !it.isRead());
    }

    /** The card of each that the viewer did not read yet; every screen asks, and mostly there is nothing. */
    public List<CardId> unread() {
        var viewer = me.get();
        return marks.isAnythingUnread(viewer.id()) ? reader.unread(viewer) : List.of();
    }

    /** As if every card had been opened of which one was told until then. */
    @Transactional
    public void readAll(Instant until) {
        var viewer = me.get();
        marks.readAll(viewer.id(), viewer.organisation(), until);
    }
}
