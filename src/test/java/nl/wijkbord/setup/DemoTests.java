package nl.wijkbord.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbord.card.Stage;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.setup.SetupCard.Assignment;
import nl.wijkbord.setup.SetupCard.Signal;
import nl.wijkbord.setup.SetupFile.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoTests {

    private static final Set<String> ACCOUNTS = Set.of(
            "wijkmanager",
            "handhaver",
            "wijkagent",
            "wijkbeheerder",
            "opbouwwerker",
            "teamleider",
            "manager",
            "wethouder",
            "beheerder",
            "privacy");

    @ParameterizedTest
    @ValueSource(strings = {"veenendaal", "zoetermeer", "oldambt", "steenwijkerland"})
    void everyDemoHasTheSameAccounts(String municipality) {
        var demo = SetupReader.demo(municipality);

        assertThat(demo.demo()).isTrue();
        assertThat(demo.users()).extracting(User::username).containsAll(ACCOUNTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"veenendaal", "zoetermeer", "oldambt", "steenwijkerland"})
    void aUserIsAFunctionAndNoPerson(String municipality) {
        assertThat(SetupReader.demo(municipality).users())
                .extracting(User::name)
                .allMatch(name -> name.startsWith("Demo ") && Character.isLowerCase(name.charAt(5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"veenendaal", "zoetermeer", "oldambt", "steenwijkerland"})
    void whoeverHasCardsInHandIsKnownByTwoLetters(String municipality) {
        assertThat(SetupReader.demo(municipality).users())
                .filteredOn(user ->
                        user.memberships().stream().anyMatch(it -> it.role().writes()))
                .extracting(user -> PersonName.initials(user.name()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"veenendaal", "zoetermeer", "oldambt", "steenwijkerland"})
    void everyWijkAndItsCbsBuurtenLieSomewhere(String municipality) {
        assertThat(SetupReader.demo(municipality).wijken()).allSatisfy(wijk -> {
            assertThat(wijk.boundary()).startsWith("{\"type\":\"MultiPolygon\"");
            assertThat(wijk.buurten())
                    .filteredOn(buurt -> buurt.cbs() != null)
                    .allMatch(buurt -> buurt.boundary() != null);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "veenendaal,zuidoost,zuidwest",
        "zoetermeer,buytenwegh-de-leyens,meerzicht",
        "oldambt,scheemda-heiligerlee,westerlee",
        "steenwijkerland,tuk,steenwijk"
    })
    void oneCardStandsOnTheBoardsOfTwoNeighbours(String municipality, String home, String also) {
        assertThat(SetupReader.demo(municipality).cards())
                .filteredOn(card -> card.boards().size() > 1)
                .singleElement()
                .satisfies(card -> assertThat(card.boards()).containsExactly(home, also));
    }

    @ParameterizedTest
    @CsvSource({"zoetermeer,18,7", "oldambt,18,7", "steenwijkerland,19,7"})
    void theOtherDemosHaveTheGivenCards(String municipality, int cards, int initiatives) {
        var given = signalsAndInitiatives(SetupReader.demo(municipality));

        assertThat(given).hasSize(cards);
        assertThat(given)
                .filteredOn(card -> !(card.details() instanceof Signal))
                .hasSize(initiatives);
    }

    @Test
    void veenendaalHasTheTwentyGivenCards() {
        assertThat(signalsAndInitiatives(veenendaal()))
                .extracting(SetupCard::title)
                .containsAll(GIVEN);
        assertThat(GIVEN).hasSize(20);
    }

    private static List<SetupCard> signalsAndInitiatives(SetupFile demo) {
        return demo.cards().stream()
                .filter(card -> !(card.details() instanceof Assignment))
                .toList();
    }

    @Test
    void zuidoostIsALivelyBoard() {
        var zuidoost = veenendaal().cards().stream()
                .filter(card -> card.where().wijk().equals("zuidoost"))
                .toList();

        assertThat(zuidoost).hasSizeGreaterThanOrEqualTo(14);
        assertThat(stages(zuidoost)).containsExactlyInAnyOrder(Stage.values());
        assertThat(zuidoost)
                .filteredOn(card -> card.details() instanceof Assignment)
                .extracting(card -> card.work().lead())
                .contains("politie", "corporatie", "veens", "gemeente", "handhaving");
    }

    private static Set<Stage> stages(List<SetupCard> cards) {
        return cards.stream()
                .map(SetupCard::details)
                .filter(Signal.class::isInstance)
                .map(details -> ((Signal) details).stage())
                .collect(Collectors.toSet());
    }

    @Test
    void aFewSecretsAreThereToKeep() {
        var portiek = card("Spanning tussen buren in portiek");
        assertThat(portiek.sharing().visibility()).isEqualTo(Visibility.BEPERKT);
        assertThat(portiek.isSharedWith("veens")).isTrue();
        assertThat(portiek.isSharedWith("politie")).isFalse();

        var rondes = card("Extra rondes bij de winkels (concept)");
        assertThat(rondes.sharing().visibility()).isEqualTo(Visibility.EIGEN_ORGANISATIE);
        assertThat(rondes.isSharedWith("politie")).isTrue();
        assertThat(rondes.isSharedWith("gemeente")).isFalse();

        assertThat(card("Geluid rond voetbalkooi na 22.00 uur").comments())
                .filteredOn(comment -> "politie".equals(comment.onlyFor()))
                .hasSize(1);
    }

    @Test
    void theMuralBeganAsASignal() {
        assertThat(card("Lelijke blinde muur stoort bewoners").details())
                .isInstanceOfSatisfying(
                        Signal.class,
                        signal -> assertThat(signal.became())
                                .isEqualTo(card("Muurschildering met kinderen uit de buurt")
                                        .ref()));
        assertThat(card("Lelijke blinde muur stoort bewoners").description()).contains("Buurt nog te bevestigen.");
    }

    private static SetupCard card(String title) {
        return veenendaal().cards().stream()
                .filter(card -> card.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static SetupFile veenendaal() {
        return SetupReader.demo("veenendaal");
    }

    private static final List<String> GIVEN = List.of(
            "Geluid rond voetbalkooi na 22.00 uur",
            "Bijplaatsingen bij containers tijdens sloop en verhuizingen",
            "Donkere achterpaden tussen de flats",
            "Scooters door de winkelpassage",
            "Bankjes in plantsoen vernield",
            "Groep jongeren in winkelgalerij: geluid en afval",
            "Verkeerschaos bij brengen en halen school",
            "Trillingen door verkeersdrempels",
            "Hondenpoep op het speelveld",
            "Dump van bedrijfsafval aan de rand van de wijk",
            "Minder contact onder ouderen sinds koffieochtend stopte",
            "Vuurwerkoverlast rond de jaarwisseling",
            "Lelijke blinde muur stoort bewoners",
            "Voetbalkooi De Engelenburg",
            "Muurschildering met kinderen uit de buurt",
            "Fruitbomen planten en zelf onderhouden",
            "Straatspeeldag aan het water",
            "Zomerfestival rond het Wijkhuis",
            "Geveltuintjes in de straat",
            "Tiny Forest met de basisschool");
}
