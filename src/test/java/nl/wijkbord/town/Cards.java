package nl.wijkbord.town;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wijkbord.audit.FieldChange;
import nl.wijkbord.audit.HistoryEntry;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Face;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.Spot;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.signal.Channel;
import nl.wijkbord.signal.SignalInput;
import nl.wijkbord.signal.SignalService;
import nl.wijkbord.signal.SignalType;
import nl.wijkbord.signal.Source;
import nl.wijkbord.signal.Telling;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets people of the town put cards on their board. */
@TestComponent
public class Cards {

    private static final Telling HEARD =
            new Telling(SignalType.SIGNAAL, Channel.PARTNER, Source.BEWONER, null, "wijkbeheerder", true);

    private final Spotlight spotlight;
    private final SignalService signals;
    private final CardWork work;
    private final CardService cards;
    private final CardPages pages;
    private final JdbcClient database;

    public Cards(
            Spotlight spotlight,
            SignalService signals,
            CardWork work,
            CardService cards,
            CardPages pages,
            JdbcClient database) {
        this.spotlight = spotlight;
        this.signals = signals;
        this.work = work;
        this.cards = cards;
        this.pages = pages;
        this.database = database;
    }

    public static Face face(WijkId wijk, String title) {
        return new Face(title, "", new Spot(wijk, null, "bij het plein"), null, Priority.NORMAAL);
    }

    /** A signal of somebody, who is looking from now on. */
    public CardRow signal(Viewer by, WijkId wijk, String title, Visibility visibility, OrganisationId... named) {
        spotlight.on(by);
        var ref = signals.report(new SignalInput(face(wijk, title), Visibility.WIJKTEAM, HEARD, Reason.NONE));
        return row(visibility == Visibility.WIJKTEAM ? ref : work.show(ref, visibility, Set.of(named)), by);
    }

    /** Promised for a day, also one that has passed by now and that nobody can promise any more. */
    public CardRow due(CardRow card, LocalDate day, Viewer viewer) {
        database.sql("update card set due = ? where id = ?")
                .params(day, card.id().value())
                .update();
        return row(card.ref(), viewer);
    }

    /** The card as somebody sees it now. */
    public CardRow row(CardRef ref, Viewer viewer) {
        return cards.rows(Set.of(ref.id()), viewer.clearance()).getFirst();
    }

    /** What it was called before, newest first, as far as its history tells somebody. */
    public List<String> formerTitles(CardRow card, Viewer viewer) {
        return pages.history(card.number(), viewer.clearance()).stream()
                .map(HistoryEntry::change)
                .filter(it -> it != null && "title".equals(it.field()))
                .map(FieldChange::former)
                .toList();
    }
}
