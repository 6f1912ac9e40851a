package nl.wijkbord.setup;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.wijkbord.wijk.SetupLoaded;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty database with what a set-up file says: all of it, or nothing. */
@Component
public class SetupLoader {

    private static final String DEMO_PASSWORD = "wijkbord";

    private final JdbcClient database;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SetupLoader(JdbcClient database, PasswordEncoder passwords, Clock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.passwords = passwords;
        this.clock = clock;
        this.events = events;
    }

    /** Empty when no municipality was loaded yet. */
    Optional<Tenant> tenant() {
        return database.sql("select code, name, demo from municipality")
                .query((row, _) -> new Tenant(row.getString("code"), row.getString("name"), row.getBoolean("demo")))
                .optional();
    }

    @Transactional
    public void load(SetupFile file) {
        var ids = new SetupIds();
        municipality(file);
        file.organisations().forEach(it -> organisation(it, ids));
        positioned(file.wijken(), (wijk, position) -> wijk(wijk, position, ids));
        file.users().forEach(it -> user(it, file.demo(), ids));
        positioned(file.categories(), (category, position) -> category(category, position, ids));
        new PartnerLoader(database, ids).rules(file.rules());
        new CardLoader(database, ids, file.users(), clock.instant()).load(file.cards());
        events.publishEvent(new SetupLoaded());
    }

    private void municipality(SetupFile file) {
        var it = file.municipality();
        Table.of(database, "municipality")
                .with("id", 1)
                .with("code", it.code())
                .with("name", it.name())
                .with("demo", file.demo())
                .with("wijk_word", it.words().wijk())
                .with("wijk_article", name(it.words().article()))
                .with("wijken_word", it.words().wijken())
                .with("team_word", it.words().team())
                .with("coordinator_word", it.words().coordinator())
                .with("executive_word", it.words().executive())
                .with("purpose", it.purpose())
                .insert();
        it.limits()
                .forEach((stage, most) -> Table.of(database, "stage_limit")
                        .with("stage", stage.name())
                        .with("most", most)
                        .insert());
    }

    private static @Nullable String name(@Nullable Enum<?> word) {
        return word == null ? null : word.name();
    }

    private void organisation(SetupFile.Organisation it, SetupIds ids) {
        var id = Table.of(database, "organisation")
                .with("version", 0)
                .with("slug", it.slug())
                .with("name", it.name())
                .with("kind", it.kind())
                .with("initials", it.initials())
                .with("colour", it.colour())
                .with("has_accounts", it.accounts())
                .insertWithId();
        ids.put("organisation", it.slug(), id);
        new PartnerLoader(database, ids).sheet(id, it.sheet());
    }

    private void wijk(SetupFile.Wijk it, int position, SetupIds ids) {
        var id = Table.of(database, "wijk")
                .with("version", 0)
                .with("slug", it.slug())
                .with("name", it.name())
                .with("kind", it.kind().name())
                .with("cbs_codes", String.join(",", it.cbs()))
                .with("position", position)
                .with("boundary", it.boundary())
                .insertWithId();
        ids.put("wijk", it.slug(), id);
        positioned(it.buurten(), (buurt, place) -> buurt(it, buurt, place, ids));
        it.team()
                .forEach(member -> Table.of(database, "wijk_team")
                        .with("wijk_id", id)
                        .with("organisation_id", ids.get("organisation", member))
                        .insert());
    }

    private void buurt(SetupFile.Wijk wijk, SetupFile.Buurt it, int position, SetupIds ids) {
        var id = Table.of(database, "buurt")
                .with("wijk_id", ids.get("wijk", wijk.slug()))
                .with("name", it.name())
                .with("cbs_code", it.cbs())
                .with("position", position)
                .with("boundary", it.boundary())
                .insertWithId();
        ids.put("buurt of " + wijk.slug(), it.name(), id);
    }

    private void user(SetupFile.User it, boolean demo, SetupIds ids) {
        var id = Table.of(database, "app_user")
                .with("version", 0)
                .with("username", it.username())
                .with("name", it.name())
                .with("email", it.email())
                .with("password", demo ? passwords.encode(DEMO_PASSWORD) : null)
                .with("demo", demo)
                .insertWithId();
        ids.put("user", it.username(), id);
        it.memberships()
                .forEach(seat -> Table.of(database, "membership")
                        .with("user_id", id)
                        .with("organisation_id", ids.get("organisation", seat.organisation()))
                        .with("wijk_id", ids.maybe("wijk", seat.wijk()))
                        .with("role", seat.role().name())
                        .with("from_date", seat.from())
                        .with("to_date", seat.to())
                        .insertWithId());
    }

    private void category(SetupFile.Category it, int position, SetupIds ids) {
        var id = Table.of(database, "category")
                .with("slug", it.slug())
                .with("theme", it.theme())
                .with("name", it.name())
                .with("kind", use(it.kind()))
                .with("route", it.route())
                .with("confined", it.confined())
                .with("position", position)
                .insertWithId();
        ids.put("category", it.slug(), id);
    }

    private static String use(SetupFile.CategoryKind kind) {
        return switch (kind) {
            case SIGNAAL -> "SIGNAL";
            case INITIATIEF -> "INITIATIVE";
            case GEEN_KAART -> "NO_CARD";
        };
    }

    private static <T> void positioned(List<T> items, Positioned<T> action) {
        for (int i = 0; i < items.size(); i++) {
            action.accept(items.get(i), i);
        }
    }

    /** Does something with an item and its place in the list. */
    private interface Positioned<T> {
        void accept(T item, int position);
    }
}
