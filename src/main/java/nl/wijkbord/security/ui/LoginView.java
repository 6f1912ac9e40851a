package nl.wijkbord.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.DemoAccounts;
import nl.wijkbord.ui.Texts;
import org.springframework.beans.factory.ObjectProvider;

/** Where everybody comes in; in the demo it says who one can be. */
@Route(value = "login", autoLayout = false)
@PageTitle("security.login.title")
@AnonymousAllowed
public class LoginView extends Composite<Main> implements BeforeEnterObserver {

    private final LoginForm form = new LoginForm();
    private final CurrentViewer me;

    public LoginView(CurrentViewer me, ObjectProvider<DemoAccounts> demo) {
        this.me = me;
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.getElement().executeJs("wb.fields.oneNameEach(this)");
        demo.ifAvailable(_ -> getContent().add(demoBar()));
        getContent().add(page(demo));
    }

    private Div page(ObjectProvider<DemoAccounts> demo) {
        var brand = new H1(Texts.get("security.login.product"));
        brand.addClassName("brand");
        var box = new Div(form, help());
        box.addClassName("login-box");
        var page = new Div(brand, new Paragraph(Texts.get("security.login.purpose")), box);
        page.addClassName("login-page");
        demo.ifAvailable(it ->
                page.add(new H2(Texts.get("security.login.demo.title", it.password())), new DemoAccountList(it, form)));
        return page;
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
        form.setI18n(words(mustWait));
        form.setError(mustWait || answer.getSingleParameter("error").isPresent());
    }

    private static LoginI18n words(boolean mustWait) {
        var words = LoginI18n.createDefault();
        words.getForm().setTitle(Texts.get("security.login.title"));
        words.getForm().setUsername(Texts.get("security.login.username"));
        words.getForm().setPassword(Texts.get("security.login.password"));
        words.getForm().setSubmit(Texts.get("security.login.submit"));
        words.getErrorMessage()
                .setTitle(Texts.get(mustWait ? "security.login.wait.title" : "security.login.wrong.title"));
        words.getErrorMessage()
                .setMessage(Texts.get(mustWait ? "security.login.wait.text" : "security.login.wrong.text"));
        words.getErrorMessage().setUsername(Texts.get("form.required"));
        words.getErrorMessage().setPassword(Texts.get("form.required"));
        return words;
    }
}
