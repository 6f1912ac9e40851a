package nl.wijkbord.badsamples;

import com.vaadin.flow.component.grid.Grid;

public class HomemadeTable {

    Grid<String> table() {
        return new Grid<>();
    }
}
