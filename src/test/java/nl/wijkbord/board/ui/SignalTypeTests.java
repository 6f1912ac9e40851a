package nl.wijkbord.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.card.CardService;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.signal.Channel;
import nl.wijkbord.signal.SignalService;
import nl.wijkbord.signal.SignalType;
import nl.wijkbord.signal.Source;
import nl.wijkbord.signal.Telling;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a signal was meant as, on its tile and as a way to find it, for who may read it. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class SignalTypeTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private SignalService signals;

    @Autowired
    private CardService reading;

    @Autowired
    private FilterWords words;

    @Autowired
    private FilterChoices choices;

    @Autowired
    private Tiles tiles;

    @Autowired
    private Spotlight spotlight;

    private WijkId wijk;
    private Viewer wijkbeheerder;
    private Viewer wijkagent;
    private Viewer wethouder;

    @BeforeEach
    void twoPartnersAndAWethouder() {
        var corporatie = town.organisation("corporatie");
        var politie = town.organisation("politie");
        wijk = town.wijk("noord", corporatie, politie);
        wijkbeheerder = town.person("wijkbeheerder", corporatie, Role.PROFESSIONAL, wijk);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        wethouder = town.person("wethouder", corporatie, Role.EXECUTIVE_READER, wijk);
    }

    @AfterEach
    void leave() {
        spotlight.off();
    }

    @Test
    void aTileSaysWhatASignalWasMeantAsUnlessItIsJustASignal() {
        meant("Kan hier een bank?", Visibility.WIJKTEAM, SignalType.VRAAG);
        meant("Zwerfafval", Visibility.WIJKTEAM, SignalType.SIGNAAL);

        assertThat(types(wijkagent)).containsExactlyInAnyOrder("Vraag", "");
        assertThat(types(wethouder)).as("more than a title").containsExactly("", "");
    }

    @Test
    void aTypeFindsWhatItsReaderMaySee() {
        meant("gedeeld", Visibility.WIJKTEAM, SignalType.KLACHT);
        meant("verborgen", Visibility.EIGEN_ORGANISATIE, SignalType.KLACHT);
        meant("gewoon", Visibility.WIJKTEAM, SignalType.SIGNAAL);

        assertThat(board(wijkbeheerder, "klacht")).containsExactlyInAnyOrder("gedeeld", "verborgen");
        assertThat(board(wijkagent, "klacht")).containsExactly("gedeeld");
        assertThat(board(wijkagent, "klacht", "signaal")).containsExactlyInAnyOrder("gedeeld", "gewoon");
        assertThat(board(wijkagent, "onzin")).hasSize(2);
        assertThat(board(wethouder, "klacht")).isEmpty();
    }

    /** The tile of a public card does not say it to them either. */
    @Test
    void whoReadsTitlesDoesNotLearnWhichPublicSignalsAreComplaints() {
        meant("openbaar", Visibility.OPENBAAR, SignalType.KLACHT);
        meant("gewoon", Visibility.OPENBAAR, SignalType.SIGNAAL);

        assertThat(board(wethouder)).containsExactlyInAnyOrder("openbaar", "gewoon");
        assertThat(types(wethouder)).containsExactly("", "");
        assertThat(board(wethouder, "klacht")).isEmpty();
        assertThat(board(wethouder, "signaal")).isEmpty();
        assertThat(board(wijkagent, "klacht")).containsExactly("openbaar");
        assertThat(board(wijkbeheerder, "klacht")).containsExactly("openbaar");
    }

    @Test
    void everyTypeIsOfferedByItsWord() {
        spotlight.on(wijkagent);

        assertThat(choices.of("bedoeld"))
                .extracting(Choice::label)
                .containsExactly("Signaal", "Vraag", "Idee", "Aanbod", "Klacht", "Compliment");
    }

    private void meant(String title, Visibility visibility, SignalType type) {
        var card = cards.signal(wijkbeheerder, wijk, title, visibility);
        signals.told(
                card.ref(),
                new Telling(type, Channel.PARTNER, Source.BEWONER, null, "wijkbeheerder", true),
                Reason.NONE);
    }

    private List<String> types(Viewer viewer) {
        var address = BoardAddress.ofAll();
        return tiles.of(rows(viewer, address), viewer.clearance(), address, new BoardContents()).stream()
                .map(Tile::type)
                .toList();
    }

    private List<String> board(Viewer viewer, String... types) {
        return rows(viewer, BoardAddress.ofAll().with("bedoeld", List.of(types))).stream()
                .map(CardRow::title)
                .toList();
    }

    private List<CardRow> rows(Viewer viewer, BoardAddress address) {
        spotlight.on(viewer);
        var filter = words.read(address, viewer);
        var found = reading.board(filter, viewer.clearance());
        assertThat(reading.count(filter, viewer.clearance())).isEqualTo(found.size());
        return found;
    }
}
