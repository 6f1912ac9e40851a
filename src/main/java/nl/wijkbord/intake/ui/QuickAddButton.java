package nl.wijkbord.intake.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import nl.wijkbord.ui.Keys;
import nl.wijkbord.ui.Texts;

/** The way to something new, on every screen: a dialog where there is room, and otherwise a screen of its own. */
class QuickAddButton extends Anchor {

    private static final long serialVersionUID = 1L;
    private static final String ASKED = "quick-add";

    /** Below this width, in pixels, the link is followed. */
    private static final int ROOM = 600;

    private final Span name = new Span();
    private transient Origin origin = Origin.ANYWHERE;

    QuickAddButton(QuickAdd quickAdd) {
        addClassName("button-primary");
        var key = new HtmlContainer("kbd");
        key.setText("N");
        key.getElement().setAttribute("aria-hidden", "true");
        add(name, key);
        getElement().setAttribute("aria-keyshortcuts", "N");
        getElement().addEventListener(ASKED, _ -> quickAdd.ask(origin));
        Keys.on(this, "N", "intake.keys.new", () -> quickAdd.ask(origin));
        lead(Origin.ANYWHERE);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        lead(IntakeNavigation.at(ui.getActiveViewLocation()));
        var following = ui.addAfterNavigationListener(to -> lead(IntakeNavigation.at(to.getLocation())));
        addDetachListener(detach -> {
            following.remove();
            detach.unregisterListener();
        });
        openHere(ui);
    }

    private void lead(Origin to) {
        origin = to;
        name.setText(Texts.get("intake.button." + to.kind()));
        setHref(IntakeNavigation.page(to));
    }

    /** A click with Ctrl or the middle button stays a click on a link. */
    private void openHere(UI ui) {
        ui.beforeClientResponse(
                this,
                _ -> getElement()
                        .executeJs(
                                "this.onclick = e => {"
                                        + "if (innerWidth < $0 || e.ctrlKey || e.metaKey || e.shiftKey) return;"
                                        + "e.preventDefault(); this.dispatchEvent(new CustomEvent($1)); }",
                                ROOM,
                                ASKED));
    }
}
