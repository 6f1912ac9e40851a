package nl.wijkbord.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import org.junit.jupiter.api.Test;

class FittingColumnsTests {

    private static final int PHONE = 390;
    private static final int LAPTOP = 1280;

    private final Grid<Integer> grid = new Grid<>();
    private final FittingColumns<Integer> columns = new FittingColumns<>(grid);

    private void table() {
        List.of("box", "title", "day", "reason")
                .forEach(it -> grid.addColumn(String::valueOf).setKey(it).setAutoWidth(true));
        columns.onlyWhenNarrow(List.of("box", "title"));
    }

    private List<String> shown() {
        return grid.getColumns().stream()
                .filter(Grid.Column::isVisible)
                .map(Grid.Column::getKey)
                .toList();
    }

    @Test
    void aNarrowScreenShowsTheFewOfWhichTheLastTakesTheRoom() {
        table();

        columns.fit(PHONE);

        assertThat(shown()).containsExactly("box", "title");
        assertThat(grid.getColumnByKey("title").isAutoWidth()).isFalse();
        assertThat(grid.getColumnByKey("box").isAutoWidth()).isTrue();
    }

    @Test
    void whatNobodyHasToDoWithStaysAwayOnEveryScreen() {
        table();
        columns.show("box", false);
        columns.show("reason", false);

        columns.fit(PHONE);
        assertThat(shown()).containsExactly("title");

        columns.fit(LAPTOP);
        assertThat(shown()).containsExactly("title", "day");
    }

    @Test
    void aTurnedPhoneShowsThemAllAsTheyWere() {
        table();
        columns.wide("title", "13em", 4);

        columns.fit(PHONE);
        columns.show("day", true);
        assertThat(shown()).doesNotContain("day");
        columns.fit(LAPTOP);

        assertThat(shown()).containsExactly("box", "title", "day", "reason");
        assertThat(grid.getColumnByKey("title").getWidth()).isEqualTo("13em");
    }
}
