package nl.wijkbord.ui;

import com.vaadin.flow.component.Component;

/** Something above every screen, contributed as a bean by the module that owns it. */
public interface TopBarItem {

    /** A new one for each screen that opens. */
    Component create();

    int order();
}
