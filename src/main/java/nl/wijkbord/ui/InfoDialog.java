package nl.wijkbord.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.shared.Registration;

/** Something to read in front of the screen; closing it changes nothing. */
public final class InfoDialog {

    private final Dialog dialog = new Dialog();

    private InfoDialog(String title, Component content) {
        dialog.setHeaderTitle(title);
        dialog.add(content);
        dialog.getFooter().add(new Button(Texts.get("ui.close"), _ -> dialog.close()));
    }

    public static InfoDialog of(String titleKey, Component content) {
        return new InfoDialog(Texts.get(titleKey), content);
    }

    /** Until it is closed, or something in it leads to another screen. */
    public void open() {
        Registration going = UI.getCurrent().addAfterNavigationListener(_ -> dialog.close());
        dialog.addClosedListener(_ -> going.remove());
        dialog.open();
    }
}
