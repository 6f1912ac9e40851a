package nl.wijkbord.notification.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardPages;
import nl.wijkbord.card.CardRef;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.card.ui.CardLink;
import nl.wijkbord.card.ui.OpenCard;
import nl.wijkbord.dossier.CommentService;
import nl.wijkbord.dossier.Noord;
import nl.wijkbord.organisation.People;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.ui.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The bell above every screen. */
@WijkbordTest
@ExtendWith(Screen.class)
@SuppressWarnings("NullAway.Init")
class NotificationBellTests {

    @Autowired
    private Noord noord;

    @Autowired
    private Town town;

    @Autowired
    private NotificationBar bar;

    @Autowired
    private CommentService comments;

    @Autowired
    private People people;

    @Autowired
    private CardPages pages;

    @Autowired
    private CardWork work;

    @Autowired
    private Cards cards;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void takeSeats() {
        database.sql("delete from notification").update();
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
        assertThat(bell().getAriaLabel()).hasValue("Meldingen: 1 ongelezen");

        _click(bell());

        assertThat(OpenCard.dialogWords())
                .contains("Lantaarn kapot", "kijk jij even", "je bent genoemd", "Ongelezen · noord");
        assertThat(_get(_get(Dialog.class), CardLink.class).getHref()).startsWith("k/SIG-");
        _click(_get(Button.class, spec -> spec.withText("Alles gelezen")));
        assertThat(OpenCard.dialogWords()).doesNotContain("Ongelezen ·");
        assertThat(bell().getAriaLabel()).hasValue("Meldingen: 0 ongelezen");
    }

    /** No bell rang for it yet, as when it comes in at that moment. */
    @Test
    void whatCameInWhileOnePressedStaysNew() {
        address(noord.cor);
        spotlight.on(noord.cor);
        UI.getCurrent().add(bar.create());
        _click(bell());
        comesIn();

        _click(_get(Button.class, spec -> spec.withText("Alles gelezen")));

        assertThat(bell().getAriaLabel()).hasValue("Meldingen: 1 ongelezen");
        assertThat(_get(Button.class, spec -> spec.withText("Alles gelezen")).isVisible())
                .isTrue();
    }

    private void comesIn() {
        database.sql(
                        "insert into notification (id, user_id, organisation_id, card_id, kind, occasion, told_at, mail_alone)"
                                + " select ?, user_id, organisation_id, card_id, 'CHANGED', 'daarna', ?, false from notification")
                .params(UUID.randomUUID(), LocalDateTime.now(ZoneOffset.UTC).plusMinutes(1))
                .update();
    }

    @Test
    void whoKeepsSettingsHasNoBell() {
        spotlight.on(town.person("beheerder", noord.politie, Role.ADMIN, noord.wijk));

        UI.getCurrent().add(bar.create());

        assertThat(_find(NotificationBell.class)).isEmpty();
    }

    @Test
    void whatOneOpensIsRead() {
        var card = address(noord.cor);
        spotlight.on(noord.cor);

        pages.open(cards.row(card, noord.cor).number(), noord.cor.clearance());

        UI.getCurrent().add(bar.create());
        assertThat(bell().getAriaLabel()).hasValue("Meldingen: 0 ongelezen");
    }

    @Test
    void whatOneMayNoLongerSeeIsNotCountedOnAnOpenScreenEither() {
        var card = address(noord.cor);
        spotlight.on(noord.cor);
        UI.getCurrent().add(bar.create());
        assertThat(bell().getAriaLabel()).hasValue("Meldingen: 1 ongelezen");
        _click(bell());
        assertThat(OpenCard.dialogWords()).contains("Lantaarn kapot");

        spotlight.on(noord.bo);
        work.show(card, Visibility.EIGEN_ORGANISATIE, Set.of());
        looksAgain();

        assertThat(bell().getAriaLabel()).hasValue("Meldingen: 0 ongelezen");
        assertThat(OpenCard.dialogWords()).doesNotContain("Lantaarn kapot", "kijk jij even");
    }

    @Test
    void whatComesBackIsCountedAgain() {
        var card = address(noord.cor);
        spotlight.on(noord.cor);
        UI.getCurrent().add(bar.create());
        _click(bell());
        assertThat(OpenCard.dialogWords()).contains("Lantaarn kapot");

        spotlight.on(noord.bo);
        var gone = work.remove(card);
        looksAgain();
        assertThat(bell().getAriaLabel()).hasValue("Meldingen: 0 ongelezen");
        assertThat(OpenCard.dialogWords()).doesNotContain("Lantaarn kapot");
        spotlight.on(noord.bo);
        work.bringBack(gone);
        looksAgain();

        assertThat(bell().getAriaLabel()).hasValue("Meldingen: 1 ongelezen");
        assertThat(OpenCard.dialogWords()).contains("Lantaarn kapot");
    }

    private void looksAgain() {
        spotlight.on(noord.cor);
        MockVaadin.clientRoundtrip(true);
    }

    private CardRef address(Viewer who) {
        var card = noord.signal(Visibility.WIJKTEAM);
        var handle = people.name(who.id()).orElseThrow().username();
        comments.say(card.id(), "@" + handle + " kijk jij even", null, Reason.NONE);
        return card;
    }

    private static NativeButton bell() {
        return _get(NativeButton.class, spec -> spec.withClasses("bell"));
    }
}
