package nl.wijkbord.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.wijkbord.security.Role;
import nl.wijkbord.ui.HeadingSlot;
import nl.wijkbord.ui.NotFound;
import nl.wijkbord.ui.Texts;

/** Quick add as a screen of its own, for a phone in one hand. */
@Route("nieuw")
@PageTitle("intake.title")
@RolesAllowed(Role.CARDS)
class QuickAddView extends Composite<Div> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient QuickAdd quickAdd;
    private final transient Offers offers;

    QuickAddView(QuickAdd quickAdd, Offers offers) {
        this.quickAdd = quickAdd;
        this.offers = offers;
        getContent().addClassNames("page", "narrow");
        HeadingSlot.fill(this, new H1(Texts.get("intake.title")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!offers.isAny()) {
            NotFound.show();
        }
        getContent().removeAll();
        getContent()
                .add(quickAdd.page(IntakeNavigation.asked(event.getLocation().getQueryParameters())));
    }
}
