package nl.wijkbord.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import nl.wijkbord.organisation.PersonName;
import nl.wijkbord.organisation.StandInRow;
import nl.wijkbord.organisation.StandInService;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.ui.Times;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is away arranges in four fields who stands in. */
@SuppressWarnings("NullAway.Init")
class StandInsViewTests extends SettingsScene {

    @Autowired
    private StandInService service;

    @Autowired
    private Times times;

    private Viewer agent;
    private Viewer colleague;
    private Viewer worker;

    @BeforeEach
    void colleagues() {
        agent = town.seated("wijkagent", politie, Role.PROFESSIONAL, wijk);
        colleague = town.seated("wijkagent zuid", politie, Role.PROFESSIONAL, wijk);
        worker = town.seated("wijkbeheerder", gemeente, Role.PROFESSIONAL, wijk);
    }

    @Test
    void whoIsAwayChoosesAColleagueAndTheDays() {
        site.visit(agent, StandInsView.PATH);
        press("Ik ben weg");
        assertThat(choices("Wie neemt waar").getListDataView().getItems())
                .extracting(PersonName::id)
                .containsExactly(colleague.id());
        fill();
        save();

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(rows()).singleElement().satisfies(it -> {
            assertThat(it.days().absent().id()).isEqualTo(agent.id());
            assertThat(it.days().substitute().id()).isEqualTo(colleague.id());
        });
        site.visit(worker, StandInsView.PATH);
        assertThat(rows()).isEmpty();
    }

    @Test
    void onlyWhoLeadsSomebodyIsOfferedTheOthers() {
        site.visit(agent, StandInsView.PATH);
        assertThat(_find(Button.class, spec -> spec.withText("Waarneming voor een collega")))
                .isEmpty();

        site.visit(town.seated("teamleider", politie, Role.ORG_LEAD, wijk), StandInsView.PATH);
        press("Waarneming voor een collega");
        assertThat(choices("Wie is weg").getListDataView().getItems())
                .extracting(PersonName::id)
                .contains(agent.id(), colleague.id())
                .doesNotContain(worker.id());
    }

    @Test
    void aLastDayThatAnotherChangedIsNotOverwrittenUnread() {
        arranged();
        this.<StandInRow>openRow(it -> it.days().absent().id().equals(agent.id()));
        _setValue(_get(DatePicker.class), times.today().plusDays(9));
        var row = service.all().getFirst();
        service.last(row.id(), row.version(), times.today().plusDays(1));

        save();

        assertThat(_find(Dialog.class)).hasSize(1);
        save();
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(service.all().getFirst().days().to()).isEqualTo(times.today().plusDays(9));
    }

    private void arranged() {
        site.visit(agent, StandInsView.PATH);
        press("Ik ben weg");
        fill();
        save();
    }

    private void fill() {
        var colleagues = choices("Wie neemt waar").getListDataView().getItems();
        choices("Wie neemt waar").setValue(colleagues.findFirst().orElseThrow());
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Vanaf")), times.today());
        _setValue(
                _get(DatePicker.class, spec -> spec.withLabel("Tot en met")),
                times.today().plusDays(3));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<PersonName> choices(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static List<StandInRow> rows() {
        return GridKt._findAll(_get(Grid.class));
    }
}
