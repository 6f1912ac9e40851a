package nl.wijkbord.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.wijkbord.organisation.UserDetails;
import nl.wijkbord.organisation.UserDetails.Stay;
import nl.wijkbord.ui.EmptyState;
import nl.wijkbord.ui.RowGrid;
import nl.wijkbord.ui.Texts;

/** Where somebody sat, sits and will sit; a click on one changes its dates. */
class SeatGrid extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    SeatGrid(UserDetails user, UserActions actions, SeatWords words, Runnable afterwards) {
        var grid = new RowGrid<Stay>("organisation.seats.title")
                .column("organisation.seat.organisation", it -> words.organisation(it.seat()))
                .column("organisation.seat.wijk", it -> words.wijk(it.seat()))
                .column("organisation.seat.role", it -> RoleNames.of(it.seat().role()))
                .column("organisation.seat.from", it -> words.from(it.seat()))
                .column("organisation.seat.to", it -> words.to(it.seat()))
                .empty(EmptyState.of("organisation.seats.none"))
                .whole()
                .onOpen(it -> actions.changePeriod(user, it, afterwards))
                .rows(user.stays());
        var add = new Button(Texts.get("organisation.seats.add"), _ -> actions.giveSeat(user, afterwards));
        getContent().addClassName("with-table");
        getContent().add(new Paragraph(Texts.get("organisation.seats.help")), grid, add);
    }
}
