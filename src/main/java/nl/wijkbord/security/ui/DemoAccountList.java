package nl.wijkbord.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.dom.Element;
import nl.wijkbord.security.DemoAccount;
import nl.wijkbord.security.DemoAccounts;

/** The people one can be in the demo; a click signs in. */
class DemoAccountList extends Composite<UnorderedList> {

    private final LoginForm form;
    private final String password;

    DemoAccountList(DemoAccounts accounts, LoginForm form) {
        this.form = form;
        password = accounts.password();
        getContent().addClassName("demo-accounts");
        accounts.all().forEach(it -> getContent().add(new ListItem(button(it))));
    }

    private NativeButton button(DemoAccount account) {
        var button = new NativeButton();
        var details = new Element("small");
        details.setText(account.name() + " · " + account.organisation());
        var who = new Span(account.username());
        who.getElement().appendChild(details);
        button.add(who);
        button.getElement().setAttribute("data-username", account.username());
        button.addClickListener(
                _ -> form.getElement().executeJs("wb.fields.signIn(this, $0, $1)", account.username(), password));
        return button;
    }
}
