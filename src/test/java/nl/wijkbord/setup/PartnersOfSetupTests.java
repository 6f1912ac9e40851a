package nl.wijkbord.setup;

import static nl.wijkbord.setup.SmallSetup.SMALL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.Routing;
import nl.wijkbord.assignment.Situation;
import nl.wijkbord.assignment.TimeOfDay;
import nl.wijkbord.card.Priority;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** What partners tell of themselves, and who of them is proposed to react first, in a set-up file. */
@WijkbordTest
@Transactional
@TestPropertySource(properties = "spring.application.name=setup-loader")
@SuppressWarnings("NullAway.Init")
class PartnersOfSetupTests {

    private static final String PARTNERS = SMALL.replace("    initials: PO\n", """
                initials: PO
                sheet: {service: Toezicht, phone: 0900-8844, mail: post@wijkbord.example}
            """) + """
            rules:
              - {category: zwerfafval, wijk: noord, organisation: politie, user: wijkagent}
              - {theme: Overlast, time: buiten-kantoortijd, organisation: politie}
              - {priority: laag, organisation: gemeente}
            """;

    @Autowired
    private SetupLoader loader;

    @Autowired
    private Routing routing;

    @Autowired
    private Wijken wijken;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void nothingIsRememberedOfAnotherFile() {
        wijken.forget();
        organisations.forget();
    }

    @Test
    void aSheetIsKeptOfTheOneThatWroteIt() {
        loader.load(SmallSetup.read(PARTNERS));

        assertThat(database.sql("""
                        select concat(o.slug, ': ', s.service, ', ', s.phone, ', ', s.mail, s.welcome)
                        from partner_sheet s join organisation o on o.id = s.organisation_id""").query(String.class).list())
                .containsExactly("politie: Toezicht, 0900-8844, post@wijkbord.example");
    }

    @Test
    void aRuleThatFitsProposes() {
        loader.load(SmallSetup.read(PARTNERS));

        assertThat(proposed(Priority.HOOG, TimeOfDay.OFFICE)).isEmpty();
        assertThat(proposed(Priority.LAAG, TimeOfDay.OFFICE)).contains("Gemeente");
        assertThat(database.sql("""
                        select concat(r.sort_order, ' ', o.slug)
                        from routing_rule r join organisation o on o.id = r.organisation_id
                        order by r.sort_order""").query(String.class).list())
                .containsExactly("10 politie", "20 politie", "30 gemeente");
        assertThat(database.sql("select u.username from routing_rule r join app_user u on u.id = r.person_id")
                        .query(String.class)
                        .list())
                .containsExactly("wijkagent");
        assertThat(database.sql("select time_of_day from routing_rule where theme = 'Overlast'")
                        .query(String.class)
                        .single())
                .isEqualTo("OUTSIDE");
    }

    @ParameterizedTest
    @CsvSource({"gemeente, politie, Gemeente", "politie, gemeente, Politie"})
    void ofTwoRulesThatFitTheFirstProposes(String first, String second, String name) {
        loader.load(SmallSetup.read(
                SMALL + "rules:\n  - {organisation: " + first + "}\n  - {organisation: " + second + "}\n"));

        assertThat(proposed(Priority.NORMAAL, TimeOfDay.OFFICE)).contains(name);
    }

    private Optional<String> proposed(Priority priority, TimeOfDay time) {
        var wijk = database.sql("select id from wijk").query(UUID.class).single();
        return routing.proposal(new Situation(new WijkId(wijk), null, priority, time), _ -> true)
                .map(it -> it.organisation().name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            phone: 0900-8844                | phone: 06-12345678        | organisations[2].sheet.phone   | mobiel
            phone: 0900-8844                | phone: bel maar           | organisations[2].sheet.phone   | cijfers
            phone: 0900-8844                | urgent-who: Balie         | organisations[2].sheet.urgent-phone | allebei
            phone: 0900-8844                | urgent-phone: 14 0318     | organisations[2].sheet.urgent-who | allebei
            phone: 0900-8844                | urgent-when: Elke dag     | organisations[2].sheet.urgent-who | allebei
            mail: post@wijkbord.example     | mail: post                | organisations[2].sheet.mail    | mail
            service: Toezicht               | servis: Toezicht          | organisations[2].sheet.servis  | Bedoel je 'service'?
            service: Toezicht               | service: BSN 111222333    | organisations[2].sheet.service | BSN
            category: zwerfafval            | category: zwerfaval       | rules[1].category              | Bedoel je 'zwerfafval'?
            category: zwerfafval            | category: huurachterstand | rules[1].category              | geen kaart
            category: zwerfafval            | theme: Onbekend           | rules[1].theme                 | geen thema
            category: zwerfafval            | theme: Geen kaart         | rules[1].theme                 | geen thema
            theme: Overlast                 | theme: Wonen, category: zwerfafval | rules[2].category     | hoort bij het thema
            wijk: noord, organisation       | wijk: zuid, organisation  | rules[1].wijk                  | geen wijk 'zuid'
            time: buiten-kantoortijd        | time: nacht               | rules[2].time                  | kantoortijd
            politie, user: wijkagent        | politie, user: beheerder  | rules[1].user                  | werkt daar niet
            politie, user: wijkagent        | politie, user: wijkagnt   | rules[1].user                  | Bedoel je 'wijkagent'?
            laag, organisation: gemeente    | laag, organisation: school | rules[3].organisation         | in geen enkel team
            laag, organisation: gemeente    | laag, organisation: gementee | rules[3].organisation       | Bedoel je 'gemeente'?
            """)
    void whatIsWrongIsToldAtItsField(String right, String wrong, String field, String words) {
        assertThat(PARTNERS).contains(right);

        assertThat(SmallSetup.problemsIn(PARTNERS.replace(right, wrong)))
                .singleElement()
                .asString()
                .contains(field + ": ", words);
    }

    @Test
    void aRuleOfAWijkIsForItsTeam() {
        var other = PARTNERS.replace("users:\n", "  - {slug: oost, name: Oost, team: [gemeente]}\nusers:\n")
                .replace("wijk: noord, organisation", "wijk: oost, organisation")
                .replace(", user: wijkagent", "");

        assertThat(SmallSetup.problemsIn(other))
                .singleElement()
                .asString()
                .contains("rules[1].organisation", "'politie' zit niet in het team van 'oost'.");
    }

    @Test
    void moreRulesThanThereIsRoomForAreRefused() {
        var many = PARTNERS + "  - {organisation: gemeente}\n".repeat(97);

        assertThat(SmallSetup.problemsIn(many)).singleElement().asString().contains("hooguit 99");
    }

    @ParameterizedTest
    @ValueSource(strings = {"veenendaal", "zoetermeer", "oldambt", "steenwijkerland"})
    void inADemoEveryTeamIsToldOfAndSomebodyIsAlwaysProposed(String municipality) {
        var demo = SetupReader.demo(municipality);

        assertThat(demo.organisations())
                .filteredOn(SetupFile.Organisation::accounts)
                .allSatisfy(it -> assertThat(it.sheet().service()).as(it.slug()).isNotBlank());
        assertThat(demo.rules()).hasSizeGreaterThan(5);
        assertThat(demo.rules().getLast())
                .isEqualTo(new SetupFile.Rule(null, null, null, null, null, "gemeente", null));
        assertThat(demo.wijken()).allMatch(it -> it.team().contains("gemeente"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"veenendaal", "zoetermeer", "oldambt", "steenwijkerland"})
    void inADemoTheMunicipalityCatchesTheRatsAndTheEveningNoiseIsForThePolice(String municipality) {
        var rules = SetupReader.demo(municipality).rules();

        assertThat(inTheEvening(rules, "ongedierte")).isEqualTo("gemeente");
        assertThat(inTheEvening(rules, "horeca")).isEqualTo("handhaving");
        assertThat(inTheEvening(rules, "jongerenoverlast")).isEqualTo("politie");
        assertThat(inTheEvening(rules, "geluid-buiten")).isEqualTo("politie");
    }

    private static String inTheEvening(List<SetupFile.Rule> rules, String category) {
        return rules.stream()
                .filter(it -> it.wijk() == null && it.time() != SetupFile.RuleTime.KANTOORTIJD)
                .filter(it -> it.category() == null || it.category().equals(category))
                .filter(it -> it.theme() == null || it.theme().equals("Overlast"))
                .findFirst()
                .orElseThrow()
                .organisation();
    }

    @ParameterizedTest
    @ValueSource(strings = {"veenendaal", "zoetermeer", "oldambt", "steenwijkerland"})
    void inADemoSomebodyAnswersAtSpoedWhenTheOrganisationIsReachable(String municipality) {
        assertThat(SetupReader.demo(municipality).organisations())
                .extracting(SetupFile.Organisation::sheet)
                .filteredOn(it -> !it.urgentPhone().isEmpty())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.reachable()).isEqualTo(it.urgentWhen() + "."));
    }
}
