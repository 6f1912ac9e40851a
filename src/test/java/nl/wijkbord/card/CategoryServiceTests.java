package nl.wijkbord.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;

@WijkbordTest
@TestPropertySource(properties = "spring.application.name=categories")
@SuppressWarnings("NullAway.Init")
class CategoryServiceTests {

    @Autowired
    private CategoryService service;

    @Autowired
    private Categories categories;

    @Autowired
    private Town town;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private JdbcClient database;

    private UUID afval;
    private UUID geluid;
    private UUID route;
    private Viewer wijkagent;

    @BeforeEach
    void threeCategoriesAndAKeeper() {
        database.sql("delete from category").update();
        afval = category("afval", "SIGNAL");
        geluid = category("geluid", "SIGNAL");
        route = category("zorgen", "NO_CARD");
        categories.forget();
        OrganisationId gemeente = town.organisation("gemeente");
        WijkId wijk = town.wijk("noord", gemeente);
        wijkagent = town.person("wijkagent", gemeente, Role.PROFESSIONAL, wijk);
        spotlight.on(town.person("beheerder", gemeente, Role.ADMIN, wijk));
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void whatIsOffIsNotOfferedAndRefusedForANewCard() {
        service.withdraw(geluid);

        assertThat(categories.of(CategoryUse.SIGNAL))
                .extracting(CategoryName::id)
                .containsExactly(afval);
        assertThat(categories.find(geluid)).isPresent();
        assertThatThrownBy(() -> categories.require(CardKind.SIGNAL, geluid, Visibility.WIJKTEAM))
                .hasMessage("card.category.off");

        service.offer(geluid);

        categories.require(CardKind.SIGNAL, geluid, Visibility.WIJKTEAM);
        assertThat(database.sql("select action from history where object = 'geluid' order by id")
                        .query(String.class)
                        .list())
                .endsWith("category.off", "category.on");
    }

    @Test
    void thereIsAlwaysSomethingToChoose() {
        service.withdraw(geluid);

        assertThatThrownBy(() -> service.withdraw(afval)).hasMessage("card.categories.last");
        assertThatThrownBy(() -> service.withdraw(route)).hasMessage("card.categories.route");
        assertThat(categories.offered()).extracting(CategoryName::id).containsExactlyInAnyOrder(afval, route);
    }

    @Test
    void whoKeepsNoSettingsChoosesNothing() {
        spotlight.on(wijkagent);

        assertThatThrownBy(() -> service.withdraw(afval)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsNoLongerThereIsRefusedInWords() {
        var gone = UUID.randomUUID();

        assertThatThrownBy(() -> service.offer(gone)).hasMessage("card.categories.gone");
        assertThatThrownBy(() -> service.withdraw(gone)).hasMessage("card.categories.gone");
    }

    private UUID category(String slug, String kind) {
        var id = UUID.randomUUID();
        database.sql(
                        "insert into category (id, slug, theme, name, kind, confined, position) values (?, ?, 't', ?, ?, false, 0)")
                .params(id, slug, slug, kind)
                .update();
        return id;
    }
}
