package nl.wijkbord.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.wijkbord.organisation.OneTimeLinks;
import nl.wijkbord.problem.NotPossible;
import nl.wijkbord.ui.Texts;

/** Where somebody with a one-time link chooses a password. */
@Route(value = "welkom/:token", autoLayout = false)
@PageTitle("organisation.welcome.title")
@AnonymousAllowed
class WelcomeView extends Composite<Main> implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient OneTimeLinks links;
    private final Div box = new Div();

    WelcomeView(OneTimeLinks links) {
        this.links = links;
        box.addClassName("login-box");
        getContent().addClassName("login-page");
        getContent().add(box);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        links.username(token).ifPresentOrElse(username -> ask(token, username), this::sayGone);
    }

    private void ask(String token, String username) {
        var form = new NewPasswordForm(username);
        var save = new Button(
                Texts.get("organisation.welcome.save"), _ -> form.read().ifPresent(it -> choose(token, it.password())));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        show("organisation.welcome.title", Texts.get("organisation.welcome.text", username));
        box.add(form, save);
    }

    private void choose(String token, String password) {
        try {
            links.choosePassword(token, password);
            show("organisation.welcome.done", Texts.get("organisation.welcome.done.text"));
            box.add(toLogin());
        } catch (NotPossible _) {
            sayGone();
        }
    }

    private void sayGone() {
        show("organisation.welcome.gone.title", Texts.get("organisation.welcome.gone"));
        box.add(toLogin());
    }

    private void show(String titleKey, String text) {
        box.removeAll();
        box.add(new H1(Texts.get(titleKey)), new Paragraph(text));
    }

    /** A page of its own, so that the browser starts anew. */
    private static Anchor toLogin() {
        var link = new Anchor("login", Texts.get("security.login.title"));
        link.setRouterIgnore(true);
        link.addClassName("button");
        return link;
    }
}
