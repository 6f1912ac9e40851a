package nl.wijkbord.dossier.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.ui.CardLink;
import nl.wijkbord.card.ui.OpenCard;
import nl.wijkbord.dossier.CommentService;
import nl.wijkbord.dossier.Mention;
import nl.wijkbord.dossier.Mentioned;
import nl.wijkbord.dossier.Noord;
import nl.wijkbord.organisation.People;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The bell above every screen. */
@WijkbordTest
@ExtendWith(Screen.class)
@Import(Noord.class)
@SuppressWarnings("NullAway.Init")
class MentionBellTests {

    @Autowired
    private Noord noord;

    @Autowired
    private Town town;

    @Autowired
    private MentionBar bar;

    @Autowired
    private CommentService comments;

    @Autowired
    private People people;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void takeSeats() {
        seat(noord.cor);
        seat(noord.bo);
        people.forget();
    }

    private void seat(Viewer who) {
        database.sql("insert into membership (id, user_id, organisation_id, wijk_id, role) values (?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        who.id().value(),
                        who.organisation().value(),
                        noord.wijk.value(),
                        Role.PROFESSIONAL.name())
                .update();
    }

    @AfterEach
    void leave() {
        UI.getCurrent().removeAll();
        spotlight.off();
    }

    @Test
    void itCountsWhatIsNewAndShowsWhere() {
        address(noord.cor);
        spotlight.on(noord.cor);
        UI.getCurrent().add(bar.create());
        assertThat(bell().getAriaLabel()).hasValue("Meldingen: 1 nieuw");

        _click(bell());

        assertThat(OpenCard.dialogWords()).contains("Lantaarn kapot", "kijk jij even", "Nieuw · bo");
        assertThat(_get(_get(Dialog.class), CardLink.class).getHref()).startsWith("k/SIG-");
        assertThat(bell().getAriaLabel()).hasValue("Meldingen: 0 nieuw");
    }

    @Test
    void whoKeepsSettingsHasNoBell() {
        spotlight.on(town.person("beheerder", noord.politie, Role.ADMIN, noord.wijk));

        UI.getCurrent().add(bar.create());

        assertThat(_find(MentionBell.class)).isEmpty();
    }

    @Test
    void itRingsOnlyForWhomItConcerns() {
        var forCor = new Mentioned(Set.of(new Mention("cor", "cor", noord.corporatie, noord.cor.id())));
        var forAll = new Mentioned(Set.of(new Mention("corporatie", "Corporatie", noord.corporatie, null)));

        assertThat(forCor.reaches(noord.cor)).isTrue();
        assertThat(forAll.reaches(noord.cor)).isTrue();
        assertThat(forCor.reaches(noord.bo)).isFalse();
        assertThat(forAll.reaches(noord.bo)).isFalse();
    }

    private void address(Viewer who) {
        var card = noord.signal(Visibility.WIJKTEAM).id();
        var handle = people.name(who.id()).orElseThrow().username();
        comments.say(card, "@" + handle + " kijk jij even", null, Reason.NONE);
    }

    private static NativeButton bell() {
        return _get(NativeButton.class, spec -> spec.withClasses("bell"));
    }
}
