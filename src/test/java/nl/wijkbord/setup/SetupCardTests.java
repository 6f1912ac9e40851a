package nl.wijkbord.setup;

import static nl.wijkbord.setup.SmallSetup.CARD;
import static nl.wijkbord.setup.SmallSetup.SMALL;
import static nl.wijkbord.setup.SmallSetup.problemsIn;
import static nl.wijkbord.setup.SmallSetup.problemsInCard;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkbord.assignment.Answer;
import nl.wijkbord.card.Domain;
import nl.wijkbord.card.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetupCardTests {

    @Test
    void aCardBelongsToTheOrganisationOfWhoWroteIt() {
        var card = SmallSetup.read(SMALL + CARD).cards().getFirst();

        assertThat(card.sharing())
                .isEqualTo(new SetupCard.Sharing(Visibility.WIJKTEAM, "politie", List.of(), List.of()));
        assertThat(card.age()).isEqualTo(new SetupCard.Age("wijkagent", 9, 9));
    }

    @Test
    void aCardBelongsToSeveralWorlds() {
        var text = SMALL + CARD.replace("days-ago: 9", "days-ago: 9\n    domains: [veiligheid, fysiek, fysiek]");

        assertThat(SmallSetup.read(text).cards().getFirst().domains())
                .containsExactlyInAnyOrder(Domain.FYSIEK, Domain.VEILIGHEID);
        assertThat(SmallSetup.read(SMALL + CARD).cards().getFirst().domains()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    kind: signaal        | kind: melding                                   | kind              | kies uit
                    wijk: noord          | wijk: zuid                                      | wijk              | geen wijk 'zuid'
                    buurt: Noordrand     | buurt: Noordrant                                | buurt             | Bedoel je 'Noordrand'?
                    category: zwerfafval | category: zwervafval                            | category          | Bedoel je 'zwerfafval'?
                    category: zwerfafval | category: huurachterstand                       | category          | geen kaart
                    category: zwerfafval | category: ontmoeting                            | category          | dit soort kaart
                    category: zwerfafval | category: woonoverlast                          | visibility        | altijd beperkt
                    lead: politie        | lead: brandweer                                 | lead              | geen organisatie
                    lead: politie        | priority: hoog                                  | lead              | wie dit oppakt
                    lead: politie        | phase: plan                                     | phase             | bestaat hier niet
                    by: wijkagent        | by: wijkagnet                                   | by                | Bedoel je 'wijkagent'?
                    by: wijkagent        | by: beheerder                                   | by                | werkt in noord niet
                    by: wijkagent        | by: wijkagent, priority: snel                   | priority          | urgent, hoog
                    by: wijkagent        | by: wijkagent, domains: [fysiek,socaal]         | domains[2]        | Bedoel je 'sociaal'?
                    by: wijkagent        | by: wijkagent, domains: fysiek                  | domains           | een lijst
                    days-ago: 9          | days-ago: negen                                 | days-ago          | heel getal
                    days-ago: 9          | days-ago: 9, stage-days: 10                     | stage-days        | niet langer geleden
                    days-ago: 9          | days-ago: 9, happened-days-ago: 8               | happened-days-ago | voordat het signaal
                    title: Afval bij de vijver | title: 'Bel 06-12345678'                     | title             | telefoonnummer
                    place: Vijver        | place: Vijverlaan 12                            | place             | huisnummer
                    stage: opgepakt      | description: BSN 111222333, stage: opgepakt     | description       | burgerservicenummer
                    stage: opgepakt      | 'comments: [{by: wijkagent, text: Mail jan@voorbeeld.example, days-ago: 1}]' | comments[1].text | e-mailadres
                    stage: opgepakt      | stage: opgepikt                                 | stage             | Bedoel je 'opgepakt'?
                    stage: opgepakt      | stage: wacht_op                                 | waiting           | verplicht
                    stage: opgepakt      | stage: afgerond                                 | closing           | verplicht
                    stage: opgepakt      | waiting: {reason: partner, party: x, until-in-days: 1} | waiting    | hoort alleen bij
                    stage: opgepakt      | visibility: beperkt                             | audience          | welke organisaties
                    stage: opgepakt      | visibility: openbaar, audience: [politie]       | audience          | beperkt
                    stage: opgepakt      | visibility: eigen_organisatie, partners: [gemeente] | partners[1]   | niet zien
                    stage: opgepakt      | partners: [veens]                               | partners[1]       | geen organisatie
                    stage: opgepakt      | lead-user: beheerder, stage: opgepakt           | lead-user         | werkt in noord niet
                    stage: opgepakt      | became: sig-een                                 | became            | geen initiatief
                    stage: opgepakt      | 'relations: [{kind: hoort_bij, ref: sig-een}]'  | relations[1].ref  | zichzelf
                    stage: opgepakt      | 'comments: [{by: wijkagent, text: Ja, days-ago: 10}]' | comments[1].days-ago | er nog niet
                    stage: opgepakt      | 'comments: [{by: beheerder, text: Ja, days-ago: 1}]'  | comments[1].by | schrijft niet
                    stage: opgepakt      | 'comments: [{by: wijkagent, text: Ja, days-ago: 1, only-for: gemeente}]' | comments[1].only-for | kies een organisatie
                    """)
    void aCardThatBreaksARuleIsReported(String right, String wrong, String field, String message) {
        var lines = wrong.contains("{") ? wrong : wrong.replace(", ", "\n    ");

        assertThat(problemsInCard(right, lines)).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("cards[1]." + field);
            assertThat(problem.message()).contains(message);
            assertThat(problem.line()).isGreaterThan((int) SMALL.lines().count());
        });
    }

    /** The corporatie is in the team of zuid only. */
    private static final String TWO_WIJKEN = SMALL.replace(
                    "organisations:\n",
                    "organisations:\n  - {slug: corporatie, name: Corporatie, kind: wonen, initials: CO, colour: '#A33B1F'}\n")
            .replace(
                    "wijken:\n",
                    "wijken:\n  - {slug: zuid, name: Zuid, cbs: [WK000102], team: [gemeente, corporatie]}\n")
            .replace(
                    "users:\n",
                    "users:\n  - username: wijkbeheerder\n    name: Demo wijkbeheerder\n    organisation: corporatie\n"
                            + "    memberships: [{role: professional, wijk: zuid}]\n");

    private static String onBoth(String also) {
        return TWO_WIJKEN + CARD.replace("place: Vijver", "place: Vijver\n    also-in: " + also);
    }

    @Test
    void whoWorksOnOneOfItsBoardsHasAPartInIt() {
        var more = "    partners: [corporatie]\n    comments: [{by: wijkbeheerder, text: Gezien, days-ago: 1}]\n";

        assertThat(SmallSetup.read(onBoth("[zuid]") + more).cards().getFirst().boards())
                .containsExactly("noord", "zuid");
        assertThat(problemsIn(TWO_WIJKEN + CARD + more))
                .extracting(SetupProblem::field)
                .containsExactly("cards[1].partners[1]", "cards[1].comments[1].by");
    }

    @Test
    void whoWorksOnNoneOfItsBoardsIsReportedWithAllOfThem() {
        var nowhere =
                "organisations:\n  - {slug: welzijn, name: Welzijn, kind: welzijn, initials: WE, colour: '#2E7D32'}\n";
        var text = onBoth("[zuid]").replace("organisations:\n", nowhere) + "    partners: [welzijn]\n";

        assertThat(problemsIn(text))
                .extracting(SetupProblem::message)
                .containsExactly("'welzijn' zit niet in het team van 'noord' of 'zuid'.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [zuidd]      | cards[1].also-in[1] | Bedoel je 'zuid'?
                    [noord]      | cards[1].also-in[1] | staat de kaart al
                    [zuid, zuid] | cards[1].also-in[2] | staat de kaart al
                    zuid         | cards[1].also-in    | een lijst
                    """)
    void aBoardThatIsNoOtherOneIsReported(String also, String field, String message) {
        assertThat(problemsIn(onBoth(also))).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.message()).contains(message);
        });
    }

    /** It lies where the work is, and there only. */
    @Test
    void anAssignmentUnderACardOnTwoBoardsStandsOnOne() {
        var setup = SmallSetup.read(onBoth("[zuid]") + assignment("parent: sig-een", "for: gemeente"));

        assertThat(setup.cards().getLast().boards()).containsExactly("noord");
        assertThat(problemsIn(onBoth("[zuid]") + assignment("parent: sig-een", "for: gemeente", "also-in: [zuid]")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("bestaat hier niet"));
    }

    @Test
    void aLeadOutsideTheTeamOfTheWijkIsReported() {
        var text = SMALL.replace("team: [gemeente, politie]", "team: [politie]")
                + CARD.replace("lead: politie", "lead: gemeente");

        assertThat(problemsIn(text))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).isEqualTo("'gemeente' zit niet in het team van 'noord'."));
    }

    @Test
    void anAssignmentTakesItsPlaceFromTheCardAboveIt() {
        var setup = SmallSetup.read(SMALL + CARD + assignment("parent: sig-een", "for: gemeente"));

        var assignment = setup.cards().getLast();
        assertThat(assignment.where()).isEqualTo(setup.cards().getFirst().where());
        assertThat(assignment.work().lead()).isEqualTo("gemeente");
        assertThat(assignment.details())
                .isEqualTo(new SetupCard.Assignment("sig-een", "politie", Answer.GEVRAAGD, null));
    }

    @Test
    void anAssignmentUnderNothingIsReported() {
        assertThat(problemsIn(SMALL + CARD + assignment("parent: sig-twee", "for: gemeente")))
                .extracting(SetupProblem::field)
                .contains("cards[2].parent");
        assertThat(problemsIn(SMALL + CARD + assignment("parent: sig-een", "answer: teruggegeven")))
                .extracting(SetupProblem::field)
                .containsExactly("cards[2].for");
    }

    private static String assignment(String... lines) {
        return """
                  - ref: afs-een
                    kind: afspraak
                    title: Bak plaatsen
                    by: wijkagent
                    days-ago: 3
                    %s
                """.formatted(String.join("\n    ", lines));
    }
}
