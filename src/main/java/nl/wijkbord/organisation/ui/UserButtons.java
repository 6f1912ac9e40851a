package nl.wijkbord.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import nl.wijkbord.organisation.UserDetails;
import nl.wijkbord.ui.Texts;

/** What can be done about an account. */
class UserButtons extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    UserButtons(UserDetails user, UserActions actions, Runnable afterwards) {
        getContent().addClassName("buttons");
        getContent().add(button("organisation.users.edit", () -> actions.edit(user, afterwards)));
        if (user.active()) {
            getContent().add(button("organisation.users.link", () -> actions.makeLink(user)));
            getContent().add(button("organisation.users.deactivate", () -> actions.deactivate(user, afterwards)));
        } else {
            getContent().add(button("organisation.users.reactivate", () -> actions.reactivate(user, afterwards)));
        }
    }

    private static Button button(String key, Runnable action) {
        return new Button(Texts.get(key), _ -> action.run());
    }
}
