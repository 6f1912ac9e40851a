package nl.wijkbord.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.wijkbord.ui.InputForm;

/** Who comes in, and where that person sits first. */
class NewUserForm extends Composite<Div> implements InputForm<NewUser> {

    private static final long serialVersionUID = 1L;

    private final PersonForm person = new PersonForm();
    private final SeatForm seat;

    NewUserForm(SeatForm seat) {
        this.seat = seat;
        getContent().addClassName("form-parts");
        getContent().add(person, seat);
    }

    @Override
    public void show(NewUser value) {
        person.show(value.person());
    }

    /** Both parts are read, so that everything wrong is marked at once. */
    @Override
    public Optional<NewUser> read() {
        var place = seat.read();
        return person.read().flatMap(who -> place.map(where -> new NewUser(who, where.seat())));
    }
}
