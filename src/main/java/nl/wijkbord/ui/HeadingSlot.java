package nl.wijkbord.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;

/** The place above a screen where its name stands, beside what one can always do. */
public final class HeadingSlot extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    public HeadingSlot() {
        getContent().addClassName("heading-slot");
        addAttachListener(event -> ComponentUtil.setData(event.getUI(), HeadingSlot.class, this));
    }

    /** While the screen is shown its heading stands on top; without a frame around it, in the screen itself. */
    public static void fill(Component screen, Component heading) {
        screen.addAttachListener(event -> event.getUI().beforeClientResponse(screen, it -> place(it.getUI(), heading)));
        screen.addDetachListener(_ -> heading.removeFromParent());
    }

    private static void place(UI ui, Component heading) {
        var slot = ComponentUtil.getData(ui, HeadingSlot.class);
        if (slot != null) {
            heading.removeFromParent();
            slot.getContent().removeAll();
            slot.getContent().add(heading);
        }
    }
}
