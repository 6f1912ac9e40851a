package nl.wijkbord.signal;

import java.util.UUID;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.Categories;
import nl.wijkbord.card.CategoryName;
import nl.wijkbord.card.Face;
import nl.wijkbord.card.Priority;
import nl.wijkbord.card.Spot;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.wijk.Wijken;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two organisations that hear the same in one wijk, and a manager who reads titles only. */
@TestComponent
@Scope("prototype")
public class TwoPartners {

    private final Spotlight spotlight;
    private final SignalService signals;
    private final Cards cards;
    private final Categories categories;
    private final JdbcClient database;

    public final WijkId wijk;
    public final UUID buurt;
    public final CategoryName waste;
    public final Viewer opbouwwerker;
    public final Viewer wijkbeheerder;
    public final Viewer wethouder;

    public TwoPartners(
            Town town,
            Spotlight spotlight,
            SignalService signals,
            Cards cards,
            Categories categories,
            Wijken wijken,
            JdbcClient database) {
        this.spotlight = spotlight;
        this.signals = signals;
        this.cards = cards;
        this.categories = categories;
        this.database = database;
        var welzijn = town.organisation("welzijn");
        var corporatie = town.organisation("corporatie");
        wijk = town.wijk("zuidoost", welzijn, corporatie);
        buurt = buurt();
        wijken.forget();
        waste = category();
        opbouwwerker = town.person("opbouwwerker", welzijn, Role.PROFESSIONAL, wijk);
        wijkbeheerder = town.person("wijkbeheerder", corporatie, Role.PROFESSIONAL, wijk);
        wethouder = town.person("wethouder", welzijn, Role.EXECUTIVE_READER, wijk);
        spotlight.on(opbouwwerker);
    }

    private UUID buurt() {
        var id = UUID.randomUUID();
        database.sql("insert into buurt (id, wijk_id, name, cbs_code, position) values (?, ?, 'Parkbuurt', '', 0)")
                .params(id, wijk.value())
                .update();
        return id;
    }

    public CategoryName category() {
        var slug = ("c" + UUID.randomUUID()).substring(0, 20);
        database.sql("insert into category (id, slug, theme, name, kind, route, confined, position)"
                        + " values (?, ?, 'Thema', 'Soort', 'SIGNAL', '', false, 0)")
                .params(UUID.randomUUID(), slug)
                .update();
        categories.forget();
        return categories.find(slug).orElseThrow();
    }

    public CardRow waste(Viewer by, String title) {
        return waste(by, title, buurt, Visibility.WIJKTEAM);
    }

    public CardRow waste(Viewer by, String title, @Nullable UUID buurt, Visibility visibility) {
        return cards.row(report(by, title, new Spot(wijk, buurt, "bij het plein"), waste, visibility), by);
    }

    public CardRef report(Viewer by, String title, Spot spot, CategoryName category, Visibility visibility) {
        spotlight.on(by);
        var telling = new Telling(SignalType.SIGNAAL, Channel.PARTNER, Source.BEWONER, null, "wijkbeheerder", true);
        var face = new Face(title, "", spot, category.id(), Priority.NORMAAL);
        return signals.report(new SignalInput(face, visibility, telling, Reason.NONE));
    }
}
