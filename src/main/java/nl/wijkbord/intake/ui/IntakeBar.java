package nl.wijkbord.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import nl.wijkbord.ui.TopBarItem;

/** Offers something new above every screen, to whoever writes somewhere. */
@org.springframework.stereotype.Component
class IntakeBar implements TopBarItem {

    private static final int LAST = 90;

    private final QuickAdd quickAdd;
    private final Offers offers;

    IntakeBar(QuickAdd quickAdd, Offers offers) {
        this.quickAdd = quickAdd;
        this.offers = offers;
    }

    @Override
    public Component create() {
        if (offers.isAny()) {
            return new QuickAddButton(quickAdd);
        }
        var nothing = new Span();
        nothing.setVisible(false);
        return nothing;
    }

    @Override
    public int order() {
        return LAST;
    }
}
