package nl.wijkbord.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.Call;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.ui.CardLink;
import nl.wijkbord.card.ui.OpenCard;
import nl.wijkbord.notification.MailWishesService;
import nl.wijkbord.notification.Rhythm;
import nl.wijkbord.notification.WatchService;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Site;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.wijk.WijkName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The page of what one was called to, and of what one wants to hear. */
@WijkbordTest
@TestPropertySource(properties = "spring.mail.host=localhost")
@SuppressWarnings("NullAway.Init")
class NotificationsViewTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private CardWork work;

    @Autowired
    private MailWishesService mail;

    @Autowired
    private WatchService watch;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Site site;

    @Autowired
    private JdbcClient database;

    private OrganisationId corporatie;
    private WijkId noord;
    private Viewer manager;
    private Viewer beheerder;

    @BeforeEach
    void twoOrganisations() {
        var politie = town.organisation("politie");
        corporatie = town.organisation("corporatie");
        noord = town.wijk("noord", politie, corporatie);
        manager = town.seated("wijkmanager", politie, Role.COORDINATOR, noord);
        beheerder = town.seated("wijkbeheerder", corporatie, Role.PROFESSIONAL, noord);
    }

    @AfterEach
    void leave() {
        Site.leave();
        spotlight.off();
    }

    @Test
    void aLineTellsWhyWhichCardWhereAndWho() {
        var card = cards.signal(manager, noord, "Hek kapot", Visibility.WIJKTEAM);
        work.giveTo(card.ref(), corporatie, null);

        site.visit(beheerder, "meldingen");

        assertThat(_find(CardLink.class)).extracting(CardLink::getText).containsExactly(card.number() + " Hek kapot");
        assertThat(_get(ListItem.class).getElement().getTextRecursively())
                .contains("vraagt of jullie eerst reageren")
                .contains("Ongelezen · noord", "politie", "zojuist");
    }

    @Test
    void whoCallsNobodyReadsThatThereIsNothing() {
        site.visit(manager, "meldingen");

        assertThat(_find(CardLink.class)).isEmpty();
        assertThat(words()).anyMatch(it -> it.startsWith("Nog geen meldingen"));
    }

    @Test
    void oneChoosesWhenMailComes() {
        database.sql("update app_user set email = 'b@corporatie.example' where id = ?")
                .param(beheerder.id().value())
                .update();
        site.visit(beheerder, "meldingen");
        assertThat(words()).anyMatch(it -> it.contains("meteen mail op b@corporatie.example"));

        _click(_get(Button.class, spec -> spec.withText("Mail instellen")));
        _setValue(rhythm(), Rhythm.DAILY);
        _setValue(hour(), 16);
        OpenCard.confirm("Opslaan");

        assertThat(words()).anyMatch(it -> it.contains("elke dag om 16:00 uur"));
        spotlight.on(beheerder);
        assertThat(mail.mine().rhythm()).isEqualTo(Rhythm.DAILY);
        assertThat(mail.mine().about()).contains(Call.ASKED).doesNotContain(Call.CHANGED);
    }

    @Test
    void whoHasNoAddressReadsWhy() {
        site.visit(beheerder, "meldingen");

        assertThat(words()).anyMatch(it -> it.contains("geen mailadres"));
        assertThat(_find(Button.class, spec -> spec.withText("Mail instellen"))).isEmpty();
    }

    @Test
    void oneChoosesWhichWijkToWatch() {
        site.visit(beheerder, "meldingen");

        _click(_get(Button.class, spec -> spec.withText("Kies wat je volgt")));
        _setValue(wijken(), Set.copyOf(watch.possible()));
        OpenCard.confirm("Opslaan");

        assertThat(words()).anyMatch(it -> it.startsWith("Je volgt je kaarten met een ster, en: noord"));
        spotlight.on(beheerder);
        assertThat(watch.mine().wijken()).containsExactly(noord);
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Rhythm> rhythm() {
        return _get(ComboBox.class, spec -> spec.withLabel("Hoe vaak?"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Integer> hour() {
        return _get(ComboBox.class, spec -> spec.withLabel("Hoe laat?"));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<WijkName> wijken() {
        return _get(CheckboxGroup.class);
    }

    private static List<String> words() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }
}
