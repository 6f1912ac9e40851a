package nl.wijkbord.board.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.board.SavedFilter;
import nl.wijkbord.board.SavedFilters;
import nl.wijkbord.board.SharedWith;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.privacy.PersonalDataFound;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import nl.wijkbord.wijk.Wijken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Ways to look at the board that somebody kept. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class SavedFilterTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Wijken wijken;

    @Autowired
    private SavedFilters saved;

    @Autowired
    private SavedFilterMenu menu;

    @Autowired
    private PlatformTransactionManager transactions;

    private Viewer wijkbeheerder;
    private Viewer teamleider;
    private Viewer wijkagent;
    private WijkId wijk;
    private BoardAddress address;

    @BeforeEach
    void oneSharedAndOneKept() {
        var corporatie = town.organisation("corporatie");
        var politie = town.organisation("politie");
        wijk = town.wijk("zuidoost", corporatie, politie);
        wijkbeheerder = town.person("wijkbeheerder", corporatie, Role.PROFESSIONAL, wijk);
        teamleider = town.person("teamleider", corporatie, Role.MANAGER, wijk);
        wijkagent = town.person("wijkagent", politie, Role.PROFESSIONAL, wijk);
        cards.signal(wijkbeheerder, wijk, "Zwerfafval bij de winkels", Visibility.WIJKTEAM);
        cards.signal(wijkbeheerder, wijk, "Spanning in het portiek", Visibility.BEPERKT, corporatie);
        address = BoardAddress.ofWijk(wijken.find(wijk).orElseThrow().slug()).with("status", List.of("nieuw"));
    }

    @Test
    void aSharedFilterCountsWhatItsReaderMaySee() {
        keep(wijkbeheerder, "Nieuw bij ons", SharedWith.ORGANISATION);

        assertThat(labels(wijkbeheerder)).containsExactly("Nieuw bij ons (2)");
        assertThat(labels(teamleider)).containsExactly("Nieuw bij ons (1)");
    }

    @Test
    void aFilterOfAWijkThatIsNotMineCountsNothing() {
        keep(wijkbeheerder, "Nieuw bij ons", SharedWith.ORGANISATION);
        var elsewhere = town.wijk("noord", wijkbeheerder.organisation());

        assertThat(labels(town.person("flex", wijkbeheerder.organisation(), Role.PROFESSIONAL, elsewhere)))
                .containsExactly("Nieuw bij ons (0)");
    }

    @Test
    void aPersonalFilterIsMineAndASharedOneIsOurs() {
        keep(wijkbeheerder, "Van mij", SharedWith.NOBODY);
        keep(wijkbeheerder, "Van ons", SharedWith.ORGANISATION);

        assertThat(names(wijkbeheerder)).containsExactly("Van mij", "Van ons");
        assertThat(names(teamleider)).containsExactly("Van ons");
        assertThat(names(wijkagent)).isEmpty();
    }

    @Test
    void theWholeTeamHasWhatIsSharedWithIt() {
        keep(wijkbeheerder, "Van het team", SharedWith.TEAM);
        var noord = town.wijk("noord", wijkagent.organisation());

        assertThat(labels(wijkbeheerder)).containsExactly("Van het team (2)");
        assertThat(labels(wijkagent)).as("one hidden card less").containsExactly("Van het team (1)");
        assertThat(names(town.person("elders", wijkagent.organisation(), Role.PROFESSIONAL, noord)))
                .isEmpty();
        assertThat(names(town.person("wethouder", wijkagent.organisation(), Role.EXECUTIVE_READER, wijk)))
                .isEmpty();
    }

    @Test
    void whatATeamPinnedStandsOnTheBoardOfItsWijkOnly() {
        spotlight.on(wijkbeheerder);
        saved.save(new SavedFilters.Input("Van het team", SharedWith.TEAM, true), address.url(), wijk, Reason.NONE);

        spotlight.on(wijkagent);
        assertThat(menu.pinned(address)).hasSize(1);
        assertThat(menu.pinned(BoardAddress.ofAll())).isEmpty();
        assertThat(menu.pinned()).hasSize(1);
    }

    @Test
    void whoConnectsThePartnersThrowsAwayWhatATeamHas() {
        keep(wijkbeheerder, "Van het team", SharedWith.TEAM);
        spotlight.on(wijkagent);
        var filter = saved.all().getFirst();
        assertThat(filter.mine()).isFalse();
        assertThatThrownBy(() -> saved.remove(filter.id())).hasMessage("board.saved.gone");

        spotlight.on(town.person("wijkmanager", wijkagent.organisation(), Role.COORDINATOR, wijk));
        assertThat(saved.all().getFirst().mine()).isTrue();
        saved.remove(filter.id());

        assertThat(names(wijkbeheerder)).isEmpty();
    }

    @Test
    void whoIsNotInATeamSharesNothingWithIt() {
        var noord = town.wijk("noord", wijkagent.organisation());

        assertThatThrownBy(() -> keep(
                        town.person("elders", wijkagent.organisation(), Role.PROFESSIONAL, noord),
                        "Van het team",
                        SharedWith.TEAM))
                .hasMessage("board.saved.no-team");
        assertThat(names(wijkbeheerder)).isEmpty();
    }

    @Test
    void whoWorksForTwoOrganisationsFindsWhatEachOfThemShares() {
        keep(wijkbeheerder, "Van mij", SharedWith.NOBODY);
        keep(wijkbeheerder, "Van ons", SharedWith.ORGANISATION);
        var elsewhere = new Viewer(
                wijkbeheerder.id(), "wijkbeheerder", wijkagent.organisation(), wijkbeheerder.seats(), Set.of());
        keep(elsewhere, "Van hen", SharedWith.ORGANISATION);

        assertThat(names(elsewhere)).containsExactly("Van hen", "Van mij");
        assertThat(names(wijkagent)).containsExactly("Van hen");
        assertThat(names(teamleider)).containsExactly("Van ons");
        assertThat(labels(wijkagent)).as("one hidden card less").containsExactly("Van hen (1)");
    }

    @Test
    void whoLooksWhileItIsKeptSeesItAsSoonAsItIs() {
        assertThat(names(wijkbeheerder)).isEmpty();

        new TransactionTemplate(transactions).executeWithoutResult(_ -> {
            keep(wijkbeheerder, "Van mij", SharedWith.NOBODY);
            lookFromElsewhere();
        });

        assertThat(names(wijkbeheerder)).containsExactly("Van mij");
    }

    /** As another screen does, which does not see yet what is being kept. */
    private void lookFromElsewhere() {
        var elsewhere = new TransactionTemplate(transactions);
        elsewhere.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        elsewhere.executeWithoutResult(_ -> assertThat(names(wijkbeheerder)).isEmpty());
    }

    @Test
    void everythingOneLooksByIsKept() {
        var full = BoardAddress.FILTERS.stream()
                .reduce(address, (it, name) -> it.with(name, List.of("een", "twee")), (one, _) -> one)
                .with(BoardAddress.LANES, List.of("trekker"));

        assertThat(BoardAddress.parse(full.url())).isEqualTo(full);
    }

    @Test
    void onlyWhoKeptItThrowsItAway() {
        keep(wijkbeheerder, "Van ons", SharedWith.ORGANISATION);
        spotlight.on(teamleider);
        var filter = saved.all().getFirst();

        assertThatThrownBy(() -> saved.remove(filter.id())).isInstanceOf(NotPossible.class);
        spotlight.on(wijkbeheerder);
        saved.remove(filter.id());

        assertThat(names(teamleider)).isEmpty();
    }

    @Test
    void neitherNameNorWordsKeepPersonalData() {
        spotlight.on(wijkbeheerder);
        var input = new SavedFilters.Input("Bewoner 123456782", SharedWith.NOBODY, false);
        var words = address.with("q", List.of("123456782")).url();

        assertThatThrownBy(() -> saved.save(input, address.url(), null, Reason.NONE))
                .isInstanceOf(PersonalDataFound.class);
        assertThatThrownBy(() ->
                        saved.save(new SavedFilters.Input("x", SharedWith.NOBODY, false), words, null, Reason.NONE))
                .isInstanceOf(PersonalDataFound.class);
    }

    @Test
    void anAddressThatWasKeptLooksTheSameAgain() {
        var full = new BoardAddress(
                BoardKind.CARDS,
                "zuid oost",
                "",
                Map.of("prio", List.of("hoog", "urgent"), "q", List.of("tuin & plein"), "weergave", List.of("lijst")));

        assertThat(BoardAddress.parse(full.url())).isEqualTo(full);
        var initiatives = BoardAddress.ofInitiatives().in("zuid oost");
        assertThat(BoardAddress.parse(initiatives.url())).isEqualTo(initiatives);
        assertThat(BoardAddress.parse("wijken?wijk=noord,oost").get("wijk")).containsExactly("noord", "oost");
    }

    private void keep(Viewer viewer, String name, SharedWith with) {
        spotlight.on(viewer);
        saved.save(new SavedFilters.Input(name, with, false), address.url(), wijk, Reason.NONE);
    }

    private List<String> names(Viewer viewer) {
        spotlight.on(viewer);
        return saved.all().stream().map(SavedFilter::name).toList();
    }

    private List<String> labels(Viewer viewer) {
        spotlight.on(viewer);
        return saved.all().stream().map(menu::label).toList();
    }
}
