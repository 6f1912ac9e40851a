package nl.wijkbord.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.dom.Element;
import nl.wijkbord.security.DemoAccount;
import nl.wijkbord.security.DemoAccounts;
import nl.wijkbord.ui.Texts;

/** The people one can be in the demo; a click signs in. */
class DemoAccountList extends Composite<Section> {

    private static final String SIGN_IN = """
            this.querySelector('[name=username]').value = $0;
            this.querySelector('[name=password]').value = $1;
            this.submit();
            """;

    private final LoginForm form;
    private final String password;

    DemoAccountList(DemoAccounts accounts, LoginForm form) {
        this.form = form;
        password = accounts.password();
        var list = new UnorderedList();
        accounts.all().forEach(it -> list.add(new ListItem(button(it))));
        list.addClassName("demo-accounts");
        getContent().add(new H2(Texts.get("security.login.demo.title", password)), list);
    }

    private NativeButton button(DemoAccount account) {
        var button = new NativeButton();
        var details = new Element("small");
        details.setText(account.name() + " · " + account.organisation());
        var who = new Span(account.username());
        who.getElement().appendChild(details);
        button.add(who);
        button.getElement().setAttribute("data-username", account.username());
        button.addClickListener(_ -> form.getElement().executeJs(SIGN_IN, account.username(), password));
        return button;
    }
}
