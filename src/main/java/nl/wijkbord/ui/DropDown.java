package nl.wijkbord.ui;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** A button under which there is more; what stands there is asked for anew each time it opens. */
public class DropDown extends NativeButton {

    private static final long serialVersionUID = 1L;

    private final Menu menu;

    public DropDown(String text, Consumer<ContextMenu> fill) {
        super(text);
        getElement().setAttribute("aria-haspopup", "menu");
        menu = new Menu(fill);
        menu.setTarget(this);
        menu.setOpenOnClick(true);
        menu.getElement().setProperty("position", "bottom-start");
    }

    /** As it stands there for whoever opens it now. */
    public ContextMenu opened() {
        menu.refill();
        return menu;
    }

    /** Nothing is kept for a menu that nobody opens: a board has several. */
    private static final class Menu extends ContextMenu {

        private static final long serialVersionUID = 1L;

        private final transient Consumer<ContextMenu> fill;

        Menu(Consumer<ContextMenu> fill) {
            this.fill = fill;
        }

        void refill() {
            removeAll();
            fill.accept(this);
        }

        @Override
        protected boolean onBeforeOpenMenu(ObjectNode eventDetail) {
            refill();
            return super.onBeforeOpenMenu(eventDetail);
        }
    }
}
