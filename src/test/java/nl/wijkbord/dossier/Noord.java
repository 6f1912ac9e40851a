package nl.wijkbord.dossier;

import java.util.Set;
import java.util.UUID;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Face;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.Spot;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.signal.Channel;
import nl.wijkbord.signal.SignalInput;
import nl.wijkbord.signal.SignalService;
import nl.wijkbord.signal.SignalType;
import nl.wijkbord.signal.Source;
import nl.wijkbord.signal.Telling;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A wijk with a wijkagent, somebody of the corporatie, and two who only read. */
@Lazy
@TestComponent
public class Noord {

    public final OrganisationId politie;
    public final OrganisationId corporatie;
    public final WijkId wijk;
    public final Viewer bo;
    public final Viewer cor;
    public final Viewer wethouder;
    public final Viewer manager;

    private final SignalService signals;
    private final CardWork work;
    private final Spotlight spotlight;
    private final JdbcClient database;

    Noord(
            Town town,
            Organisations organisations,
            SignalService signals,
            CardWork work,
            Spotlight spotlight,
            JdbcClient database) {
        this.signals = signals;
        this.work = work;
        this.spotlight = spotlight;
        this.database = database;
        var gemeente = town.organisation("gemeente");
        politie = town.organisation("politie");
        corporatie = town.organisation("corporatie");
        wijk = town.wijk("noord", gemeente, politie, corporatie);
        bo = town.person("bo", politie, Role.PROFESSIONAL, wijk);
        cor = town.person("cor", corporatie, Role.PROFESSIONAL, wijk);
        wethouder = town.person("wethouder", gemeente, Role.EXECUTIVE_READER, wijk);
        manager = town.person("manager", politie, Role.MANAGER, wijk);
        organisations.forget();
    }

    /** A signal that bo reports. */
    public CardRef signal(Visibility visibility) {
        spotlight.on(bo);
        var face = new Face("Lantaarn kapot", "", new Spot(wijk, null, "plein"), null, Priority.NORMAAL);
        var telling = new Telling(SignalType.SIGNAAL, Channel.PARTNER, Source.BEWONER, null, "wijkagent", true);
        return signals.report(new SignalInput(face, visibility, telling, Reason.NONE));
    }

    /** The how manieth words a comment says now; 0 for one that is not there. */
    public long version(UUID comment) {
        return database.sql("select version from card_comment where id = ?")
                .param(comment)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    /** From now on the whole team sees it. */
    public CardRef open(CardRef card) {
        spotlight.on(bo);
        return work.show(card, Visibility.WIJKTEAM, Set.of());
    }
}
