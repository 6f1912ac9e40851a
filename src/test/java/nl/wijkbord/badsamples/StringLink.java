package nl.wijkbord.badsamples;

import com.vaadin.flow.component.UI;

public class StringLink {

    void open(UI ui) {
        ui.navigate("wijk/noord");
    }
}
