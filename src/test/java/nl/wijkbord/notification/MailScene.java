package nl.wijkbord.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AskingTeam;
import nl.wijkbord.card.Call;
import nl.wijkbord.card.CardMoves;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.dossier.CommentService;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.rounds.Round;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.TestClock;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A team with mail addresses, and a mail server that may be away. */
@WijkbordTest
@Import(MailScene.Setting.class)
@TestPropertySource(
        properties = {
            "spring.mail.host=localhost",
            "spring.mail.port=" + MailScene.PORT,
            "wijkbord.base-url=https://bord.example",
            "wijkbord.mail.from=bord@gemeente.example"
        })
@SuppressWarnings("NullAway.Init")
abstract class MailScene {

    static final int PORT = 3_025;

    private static final ServerSetup SMTP = new ServerSetup(PORT, null, ServerSetup.PROTOCOL_SMTP);

    /** Nobody waits in a test: what would be done a moment later is done now. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Setting {

        @Bean
        @Primary
        TestClock testClock() {
            return new TestClock();
        }

        @Bean
        @Primary
        TaskExecutor atOnce() {
            return new SyncTaskExecutor();
        }
    }

    @Autowired
    ObjectProvider<AskingTeam> teams;

    @Autowired
    Hearing hearing;

    @Autowired
    Cards cards;

    @Autowired
    Spotlight spotlight;

    @Autowired
    CardWork work;

    @Autowired
    CardMoves moves;

    @Autowired
    CommentService comments;

    @Autowired
    Organisations organisations;

    @Autowired
    Mailboxes boxes;

    @Autowired
    MailTray tray;

    @Autowired
    List<Round> rounds;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    final GreenMail server = new GreenMail(SMTP);
    AskingTeam team;

    @BeforeEach
    void aTeamWithMail() {
        server.start();
        clock.becomes(LocalDate.of(2026, 3, 11));
        team = teams.getObject();
        database.sql("delete from EVENT_PUBLICATION").update();
        organisations.forget();
        hearing.begin();
        address(team.opbouwwerker);
        address(team.wijkmanager);
        address(team.handhaver);
    }

    void address(Viewer who) {
        database.sql("update app_user set email = ? where id = ?")
                .params(who.name() + "@partner.example", who.id().value())
                .update();
    }

    @AfterEach
    void away() {
        server.stop();
        spotlight.off();
    }

    final String slug(Viewer of) {
        return database.sql("select slug from organisation where id = ?")
                .param(of.organisation().value())
                .query(String.class)
                .single();
    }

    final void wish(Viewer who, Rhythm rhythm, int hour) {
        boxes.keep(who.id(), new MailWishes(rhythm, hour, DayOfWeek.MONDAY, null, null, Set.of(Call.values())));
    }

    final CardRow offered(String title) {
        return offered(title, team.welzijn);
    }

    final CardRow offered(String title, OrganisationId to) {
        var card = cards.signal(team.wijkagent, team.wijk, title, Visibility.WIJKTEAM);
        spotlight.on(team.wijkmanager);
        return cards.row(work.giveTo(card.ref(), to, null).ref(), team.wijkmanager);
    }

    /** Only the wijkagent reads it from now on; nobody is asked any more. */
    final void narrow(CardRow card) {
        spotlight.on(team.wijkmanager);
        moves.withdraw(card.ref());
        spotlight.on(team.wijkagent);
        work.show(cards.row(card.ref(), team.wijkagent).ref(), Visibility.EIGEN_ORGANISATIE, Set.of());
    }

    final void make(String round) {
        rounds.stream()
                .filter(it -> it.name().equals(round))
                .findAny()
                .orElseThrow()
                .look()
                .run();
    }

    final int waiting() {
        return database.sql("select count(*) from EVENT_PUBLICATION")
                .query(Integer.class)
                .single();
    }

    final List<MimeMessage> received() {
        return Arrays.asList(server.getReceivedMessages());
    }
}
