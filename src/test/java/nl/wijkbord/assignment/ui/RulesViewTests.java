package nl.wijkbord.assignment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.assignment.AskingTeam;
import nl.wijkbord.assignment.RuleInput;
import nl.wijkbord.assignment.RuleRow;
import nl.wijkbord.assignment.RuleService;
import nl.wijkbord.organisation.Organisations;
import nl.wijkbord.organisation.People;
import nl.wijkbord.town.Site;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.wijk.WijkName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who connects the partners makes the rules of the own wijk, and tries them out. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class RulesViewTests {

    @Autowired
    private ObjectProvider<AskingTeam> teams;

    @Autowired
    private RuleService service;

    @Autowired
    private Organisations organisations;

    @Autowired
    private People people;

    @Autowired
    private Site site;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private JdbcClient database;

    private AskingTeam team;

    @BeforeEach
    void aTeam() {
        team = teams.getObject();
        organisations.forget();
    }

    @AfterEach
    void leave() {
        database.sql("delete from routing_rule").update();
        Site.leave();
        spotlight.off();
    }

    @Test
    void aRuleIsMadeTriedAndSwitchedOff() {
        site.visit(team.wijkmanager, RulesView.PATH);
        add();

        var row = service.all().getFirst();
        assertThat(row.rule().wijk()).extracting(WijkName::id).isEqualTo(team.wijk);
        assertThat(RuleWords.more(row.rule()))
                .isEqualTo("10 · " + RuleWords.wijk(row.rule()) + " · " + RuleWords.whom(row.rule()));
        _click(_get(Button.class, spec -> spec.withText("Welke regel geldt?")));
        assertThat(told()).anyMatch(it -> it.startsWith("Voorstel: politie"));

        service.change(row.id(), row.version(), row.rule().switched(false));
        _click(_get(Button.class, spec -> spec.withText("Welke regel geldt?")));
        assertThat(told()).contains("Er past geen regel. Er komt geen voorstel.");
    }

    @Test
    void aRuleNamesSomebodyWhoWorksThere() {
        people.forget();
        site.visit(team.wijkmanager, RulesView.PATH);
        press("Regel toevoegen");
        var dialog = _get(Dialog.class);
        choose(dialog, "Wijk");
        choose((ComboBox<?>) _get(dialog, ComboBox.class, spec -> spec.withLabel("Voorstel")), "politie");
        choose((ComboBox<?>) _get(dialog, ComboBox.class, spec -> spec.withLabel("Uitvoerder")), "wijkagent");
        press("Opslaan");

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(rows())
                .singleElement()
                .satisfies(it -> assertThat(RuleWords.whom(it.rule())).endsWith(", wijkagent"));
        _click(_get(Button.class, spec -> spec.withText("Welke regel geldt?")));
        assertThat(told()).anyMatch(it -> it.contains(", wijkagent, omdat: "));
    }

    @Test
    void aRuleChangedMeanwhileIsToldAndThenChanged() {
        site.visit(team.wijkmanager, RulesView.PATH);
        add();
        var row = service.all().getFirst();
        GridKt._clickItem(_get(Grid.class), 0);
        service.change(row.id(), row.version(), row.rule().switched(false));

        press("Opslaan");

        assertThat(_find(Dialog.class)).hasSize(1);
        press("Opslaan");
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(service.all().getFirst().rule().active()).isTrue();
    }

    @Test
    void aThemeThatAnotherChoseIsToldToo() {
        site.visit(team.wijkmanager, RulesView.PATH);
        add();
        var row = service.all().getFirst();
        GridKt._clickItem(_get(Grid.class), 0);
        var now = row.rule();
        var schoon = new RuleInput(
                now.position(), "Schoon", null, now.wijk(), null, null, now.organisation(), null, now.active());
        service.change(row.id(), row.version(), schoon);

        press("Opslaan");

        assertThat(_find(Dialog.class)).hasSize(1);
    }

    @Test
    void aPartnerReadsThemAndChangesNone() {
        site.visit(team.wijkmanager, RulesView.PATH);
        add();
        site.visit(team.opbouwwerker, RulesView.PATH);

        assertThat(_find(Button.class, spec -> spec.withText("Regel toevoegen")))
                .isEmpty();
        assertThat(rows()).hasSize(1);
        GridKt._clickItem(_get(Grid.class), 0);
        assertThat(_find(Dialog.class)).isEmpty();
    }

    private void add() {
        press("Regel toevoegen");
        var dialog = _get(Dialog.class);
        choose(dialog, "Wijk");
        ComboBox<?> whom = _get(dialog, ComboBox.class, spec -> spec.withLabel("Voorstel"));
        choose(whom, "politie");
        press("Opslaan");
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static void choose(Component dialog, String label) {
        ComboBox<Object> field = _get(dialog, ComboBox.class, spec -> spec.withLabel(label));
        field.setValue(field.getListDataView().getItems().findFirst().orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static void choose(ComboBox<?> field, String beginning) {
        var it = (ComboBox<Object>) field;
        it.setValue(it.getListDataView()
                .getItems()
                .filter(item -> it.getItemLabelGenerator().apply(item).startsWith(beginning))
                .findFirst()
                .orElseThrow());
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static List<String> told() {
        return _find(Paragraph.class).stream().map(Paragraph::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<RuleRow> rows() {
        return GridKt._findAll(_get(Grid.class));
    }
}
