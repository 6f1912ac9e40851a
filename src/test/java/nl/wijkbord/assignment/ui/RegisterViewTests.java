package nl.wijkbord.assignment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AgreementState;
import nl.wijkbord.assignment.AskingTeam;
import nl.wijkbord.assignment.AssignmentInput;
import nl.wijkbord.assignment.AssignmentService;
import nl.wijkbord.card.CardRow;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Site;
import nl.wijkbord.town.Spotlight;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody looks up what was agreed. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class RegisterViewTests {

    @Autowired
    private ObjectProvider<AskingTeam> teams;

    @Autowired
    private AssignmentService assignments;

    @Autowired
    private Cards cards;

    @Autowired
    private RegisterFile file;

    @Autowired
    private RegisterReader reader;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Site site;

    private AskingTeam team;

    @BeforeEach
    void someThingsWereAgreed() {
        team = teams.getObject();
        organisations.forget();
        var closed = team.closed();
        cards.due(ask("Rondje lopen", team.politie, null, closed), LocalDate.of(2020, 1, 1), team.wijkmanager);
        ask("Koffie zetten", team.welzijn, LocalDate.of(2099, 1, 1), closed);
        ask("Bord ophangen", team.handhaving, LocalDate.of(2099, 2, 1), closed);
    }

    @AfterEach
    void leave() {
        Site.leave();
        spotlight.off();
    }

    private CardRow ask(String what, OrganisationId of, @Nullable LocalDate due, CardRow under) {
        spotlight.on(team.wijkmanager);
        return cards.row(
                assignments.ask(
                        new AssignmentInput(Cards.face(team.wijk, what), of, null, due, under.id(), Reason.NONE)),
                team.wijkmanager);
    }

    private List<String> lines() {
        return _get(RegisterView.class).lines().stream().map(RegisterLine::what).toList();
    }

    private String name(OrganisationId id) {
        return organisations.find(id).orElseThrow().name();
    }

    @Test
    void whatIsLateStandsOnTopWithWhoAndWhere() {
        site.visit(team.wijkmanager, "afspraken");

        assertThat(lines()).containsExactly("Rondje lopen", "Koffie zetten", "Bord ophangen");
        assertThat(_get(RegisterView.class).lines().getFirst())
                .returns(name(team.politie), RegisterLine::who)
                .returns(AgreementState.TE_LAAT, RegisterLine::state)
                .satisfies(it -> assertThat(it.under()).endsWith("Spanning"))
                .satisfies(it -> assertThat(it.more()).startsWith("Te laat · "));
    }

    @Test
    void anotherOrganisationFindsOnlyWhatItMaySee() {
        site.visit(team.handhaver, "afspraken");

        assertThat(lines()).containsExactly("Bord ophangen");
        assertThat(_get(RegisterView.class).lines().getFirst().under()).isEmpty();
    }

    @Test
    void theAddressTellsWhichOnes() {
        var slug = organisations.find(team.welzijn).orElseThrow().slug();

        site.visit(team.wijkmanager, "afspraken?organisatie=" + slug + ",bestaat-niet&wijk=elders");
        assertThat(lines()).containsExactly("Koffie zetten");

        site.visit(team.wijkmanager, "afspraken?status=te-laat");
        assertThat(lines()).containsExactly("Rondje lopen");
    }

    @Test
    void choosingNarrowsAndNothingLeftSaysSo() {
        site.visit(team.wijkmanager, "afspraken");

        _setValue(_get(MultiSelectComboBox.class, spec -> spec.withLabel("Status")), Set.of(AgreementState.GEDAAN));

        assertThat(lines()).isEmpty();
    }

    @Test
    void whoTakesItAlongGetsWhatThatPersonSees() throws IOException {
        spotlight.on(team.handhaver);
        var out = new ByteArrayOutputStream();

        file.write(RegisterAddress.ofAll(), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"Bord ophangen\"", "\"2099-02-01\"")
                .doesNotContain("Rondje lopen", "Spanning");
    }

    @Test
    void itLooksAgainOnlyAtWhatItTellsOf() {
        spotlight.on(team.wijkmanager);
        var shown = reader.lines(RegisterAddress.ofAll()).lines();
        var under = shown.getFirst().cards();

        assertThat(reader.isAbout(Set.of(team.card().id()), shown)).isFalse();
        assertThat(under)
                .hasSize(2)
                .allSatisfy(it -> assertThat(reader.isAbout(Set.of(it), shown)).isTrue());
        spotlight.on(team.wijkmanager);
        assertThat(reader.isAbout(under, List.of())).isTrue();
    }

    @Test
    void whatIsNotShownIsTold() {
        assertThat(new RegisterLines(List.of(), true).count()).contains("Er zijn er meer");
    }

    @Test
    void anAddressIsWrittenAsItIsRead() {
        var address = new RegisterAddress(
                Set.of(AgreementState.TE_LAAT, AgreementState.OPEN), Set.of("welzijn"), Set.of("noord"));

        assertThat(address.url()).isEqualTo("afspraken?organisatie=welzijn&status=open,te-laat&wijk=noord");
    }
}
