package nl.wijkbord.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * From a signal to work that somebody does: the partners say who reacts first, and one asks another for something, which
 * comes back once. Everybody hears each step at once, also by mail, and who may not see the card hears nothing.
 */
@TestPropertySource(
        properties = {
            "spring.mail.host=localhost",
            "spring.mail.port=" + HandOverJourney.PORT,
            "wijkbord.base-url=https://bord.example",
            "wijkbord.mail.from=bord@gemeente.example"
        })
@SuppressWarnings("NullAway.Init")
class HandOverJourney extends JourneyScene {

    static final int PORT = 3_026;

    private static final ServerSetup SMTP = new ServerSetup(PORT, null, ServerSetup.PROTOCOL_SMTP);

    private static final int ALL = 17;

    private static final String TITLE = "Ruzie over fietsen in de hal";
    private static final String ASKED = "Praten met de huismeester";
    private static final String WHY_NOT = "De huismeester is er pas na het weekend";

    @Autowired
    private JdbcClient database;

    private final GreenMail mail = new GreenMail(SMTP);

    private Person wijkbeheerder;
    private Person wijkmanager;
    private Person wijkagent;
    private Person opbouwwerker;
    private Person handhaver;

    @BeforeEach
    void everybodyAtWork() {
        mail.start();
        database.sql("update app_user set email = concat(username, '@partner.example')")
                .update();
        wijkbeheerder = browsers.signedIn("wijkbeheerder").board("zuidoost");
        wijkmanager = browsers.signedIn("wijkmanager").open("/mijn-werk");
        wijkagent = browsers.signedIn("wijkagent", Screen.PHONE).open("/mijn-werk");
        opbouwwerker = browsers.signedIn("opbouwwerker").open("/mijn-werk");
        handhaver = browsers.signedIn("handhaver").board("zuidoost");
    }

    @AfterEach
    void noMoreMail() {
        mail.stop();
    }

    @Test
    void aSignalGetsAFirstResponderWhoAsksAPartnerAndEverybodyHearsOfIt() {
        var number = raised();
        limitedToTheOthers();
        askedByTheCoordinator(number);
        answered(number);
        decided();
        handedBackOnce();
        acceptedTheSecondTime();

        assertThat(history(opbouwwerker)).containsText("Teruggegeven");
        everybodyGotOneMailForEachStep();
        theOthersHeardNothing(number);
    }

    private String raised() {
        wijkbeheerder.page().keyboard().press("n");
        wijkbeheerder.page().getByLabel("Wat is er aan de hand?").fill(TITLE);
        wijkbeheerder.page().getByLabel("Waar?").fill("flat bij het park");
        choose(wijkbeheerder, "Soort", "Woonoverlast");
        wijkbeheerder.page().keyboard().press("Control+Enter");
        wijkbeheerder
                .page()
                .locator("li.tile")
                .filter(with(TITLE))
                .locator("a.tile-title")
                .click();
        wijkbeheerder.page().waitForURL(it -> it.contains("/kaart/"));
        return wijkbeheerder.page().url().replaceAll(".*/kaart/", "");
    }

    private void limitedToTheOthers() {
        wijkbeheerder.page().getByLabel("Wijzig: Zichtbaar voor").click();
        Stream.of("Gemeente", "Politie", "VEENS").forEach(it -> {
            dialog(wijkbeheerder).getByRole(AriaRole.COMBOBOX).fill(it);
            take(wijkbeheerder, it);
        });
        wijkbeheerder.page().keyboard().press("Tab");
        inDialog(wijkbeheerder, "Zo delen");
    }

    private void askedByTheCoordinator(String number) {
        wijkmanager.open("/k/" + number);
        wijkmanager.page().locator(".stage-steps").getByText("Te bespreken").click();
        assertThat(wijkmanager.page().locator(".stage-steps [aria-current]")).hasText("Te bespreken");
        press(wijkmanager, "Wie reageert eerst?", "Vraag de partners");
        Stream.of("Corporatie", "Politie", "VEENS")
                .forEach(it -> dialog(wijkmanager)
                        .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(it))
                        .check());
        inDialog(wijkmanager, "Vragen");
        Stream.of(wijkagent, opbouwwerker).forEach(it -> {
            assertThat(line(it, TITLE)).containsText("vraagt wie eerst reageert");
            assertThat(it.page().locator(".bell-count")).not().hasText("0");
        });
    }

    private void answered(String number) {
        wijkagent.open("/k/" + number);
        press(wijkagent, "Wie reageert eerst?", "niet voor ons");
        opbouwwerker.open("/k/" + number);
        opbouwwerker.page().getByLabel("Waarom (mag leeg blijven)").fill("Wij kennen de bewoners");
        press(opbouwwerker, "Wie reageert eerst?", "wij pakken op");
        assertThat(section(wijkmanager, "Wie reageert eerst?")).containsText("Wij kennen de bewoners");
        assertThat(section(wijkmanager, "Wie reageert eerst?")).containsText("niet voor ons");
    }

    private void decided() {
        press(wijkmanager, "Wie reageert eerst?", "Beslis wie eerst reageert");
        inDialog(wijkmanager, "Beslissen");
        press(opbouwwerker, "Wie reageert eerst?", "Wij pakken dit op");
        assertThat(wijkmanager.page().locator(".stage-steps [aria-current]")).hasText("Opgepakt");
    }

    private void handedBackOnce() {
        wijkbeheerder.open("/mijn-werk");
        press(opbouwwerker, "Afspraken", "Afspraak maken");
        opbouwwerker.page().getByLabel("Wat spreken we af?").fill(ASKED);
        choose(opbouwwerker, "Wie?", "Corporatie");
        press(opbouwwerker, "Afspraken", "Spreek af");
        deed(wijkbeheerder, ASKED, "Geef terug");
        dialog(wijkbeheerder).getByLabel("Waarom kan dit niet?").fill(WHY_NOT);
        dialog(wijkbeheerder).getByRole(AriaRole.BUTTON).last().click();
        assertThat(dialog(wijkbeheerder)).hasCount(0);
        opbouwwerker.open("/mijn-werk");
        assertThat(line(opbouwwerker, ASKED)).containsText("Teruggegeven door Corporatie");
    }

    private void acceptedTheSecondTime() {
        deed(opbouwwerker, ASKED, "Vraag opnieuw");
        deed(wijkbeheerder, ASKED, "Wij doen dit");
        line(opbouwwerker, ASKED).getByRole(AriaRole.LINK).click();
        assertThat(section(opbouwwerker, "De afspraak")).containsText("Geaccepteerd");
    }

    private void everybodyGotOneMailForEachStep() {
        var expected =
                Map.of("wijkbeheerder", 4L, "wijkagent", 3L, "opbouwwerker", 5L, "wijkmanager", 2L, "teamleider", 3L);
        Assertions.assertThat(mail.waitForIncomingEmail(10_000, ALL)).isTrue();
        Assertions.assertThat(Arrays.stream(mail.getReceivedMessages())
                        .map(HandOverJourney::recipient)
                        .collect(groupingBy(Function.identity(), counting())))
                .isEqualTo(expected);
        Assertions.assertThat(Arrays.stream(mail.getReceivedMessages()).map(GreenMailUtil::getWholeMessage))
                .allSatisfy(it -> Assertions.assertThat(it).doesNotContain(TITLE, ASKED, WHY_NOT));
    }

    private void theOthersHeardNothing(String number) {
        handhaver.open("/wijken").page().locator("li.tile").first().waitFor();
        Assertions.assertThat(wijkmanager.received()).as("the scanner works").contains(TITLE, number);
        Assertions.assertThat(handhaver.received())
                .doesNotContain(TITLE, ASKED, WHY_NOT)
                .doesNotContainPattern(number + "\\b");
    }

    private static Locator.FilterOptions with(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static Locator section(Person person, String heading) {
        return person.page()
                .locator(".card-section")
                .filter(new Locator.FilterOptions()
                        .setHas(person.page()
                                .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading))));
    }

    private static Locator button(Locator in, String words) {
        return in.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true));
    }

    private static void press(Person person, String heading, String words) {
        button(section(person, heading), words).click();
    }

    private static Locator dialog(Person person) {
        return person.page().locator("vaadin-dialog[opened]");
    }

    private static void inDialog(Person person, String words) {
        button(dialog(person), words).click();
        assertThat(dialog(person)).hasCount(0);
    }

    private static void take(Person person, String words) {
        person.page()
                .locator("vaadin-combo-box-item:not([hidden]), vaadin-multi-select-combo-box-item:not([hidden])")
                .filter(with(words))
                .first()
                .click();
    }

    /** In a field to choose from a list. */
    private static void choose(Person person, String label, String words) {
        person.page().getByLabel(label).last().fill(words);
        take(person, words);
    }

    private static Locator line(Person person, String title) {
        return person.page().locator(".work-line").filter(with(title));
    }

    private static void deed(Person person, String title, String words) {
        line(person, title).getByText(words).click();
    }

    private static Locator history(Person person) {
        person.page().getByText("Geschiedenis").click();
        return person.page().locator(".timeline");
    }

    private static String recipient(MimeMessage it) {
        try {
            return it.getAllRecipients()[0].toString().replaceAll("@.*", "");
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
