package nl.wijkbord.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.DemoAccounts;
import nl.wijkbord.ui.Texts;
import org.springframework.beans.factory.ObjectProvider;

/** Where everybody comes in; in the demo it says who one can be. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();
    private final CurrentViewer me;

    public LoginView(CurrentViewer me, ObjectProvider<DemoAccounts> demo) {
        this.me = me;
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        getContent().addClassName("login");
        demo.ifAvailable(_ -> getContent().add(demoBar()));
        getContent()
                .add(new H1(Texts.get("security.login.product")), new Paragraph(Texts.get("security.login.purpose")));
        getContent().add(form, help());
        demo.ifAvailable(it -> getContent().add(new DemoAccountList(it, form)));
    }

    private static Paragraph demoBar() {
        var bar = new Paragraph(Texts.get("security.login.demo"));
        bar.addClassName("demo-bar");
        return bar;
    }

    private static Paragraph help() {
        var help = new Paragraph(Texts.get("security.login.help"));
        help.addClassName("login-help");
        return help;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (me.find().isPresent()) {
            event.forwardToUrl("/");
        }
        var answer = event.getLocation().getQueryParameters();
        var mustWait = answer.getSingleParameter("wacht").isPresent();
        form.setI18n(words(mustWait ? "security.login.wait" : "security.login.wrong"));
        form.setError(mustWait || answer.getSingleParameter("error").isPresent());
    }

    private static LoginI18n words(String problem) {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle(Texts.get("security.login.title"));
        words.getForm().setUsername(Texts.get("security.login.username"));
        words.getForm().setPassword(Texts.get("security.login.password"));
        words.getForm().setSubmit(Texts.get("security.login.submit"));
        words.getErrorMessage().setTitle(Texts.get(problem + ".title"));
        words.getErrorMessage().setMessage(Texts.get(problem + ".text"));
        words.getErrorMessage().setUsername(Texts.get("form.required"));
        words.getErrorMessage().setPassword(Texts.get("form.required"));
        return words;
    }

    @Override
    public String getPageTitle() {
        return Texts.get("security.login.page");
    }
}
