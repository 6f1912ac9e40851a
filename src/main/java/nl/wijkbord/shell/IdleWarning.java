package nl.wijkbord.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.Optional;
import nl.wijkbord.ui.Texts;

/**
 * Tells that one will be signed out soon, above whatever is open. No message from the kit: opening one of those calls
 * the server, which would take it for a sign of life.
 */
class IdleWarning extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final Span words = new Span();

    IdleWarning() {
        var stay = new NativeButton(Texts.get("shell.idle.stay"), _ -> hide());
        stay.addClassName("button-primary");
        getContent().addClassName("idle-warning");
        getContent().getElement().setAttribute("role", "alert").setAttribute("popover", "manual");
        getContent().add(words, stay);
        hide();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ComponentUtil.setData(event.getUI(), IdleWarning.class, this);
    }

    static Optional<IdleWarning> of(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, IdleWarning.class));
    }

    void show(Duration left) {
        words.setText(Texts.get("shell.idle", Math.max(1, Math.ceilDiv(left.toSeconds(), 60))));
        if (!isVisible()) {
            setVisible(true);
            getElement().executeJs("this.showPopover()");
        }
    }

    final void hide() {
        setVisible(false);
    }
}
