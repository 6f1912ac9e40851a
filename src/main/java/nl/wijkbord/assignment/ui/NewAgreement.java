package nl.wijkbord.assignment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import nl.wijkbord.card.ui.CardPage;
import nl.wijkbord.ui.Failures;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.Texts;

/** One line to agree on something where the others already stand; there is no form before somebody wants one. */
final class NewAgreement extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient CardPage page;
    private final transient Agreements agreements;
    private final Button start;
    private Button save = new Button();

    NewAgreement(CardPage page, Agreements agreements) {
        this.page = page;
        this.agreements = agreements;
        start = new Button(Texts.get("assignment.agree"), Icon.PLUS.create(), _ -> open());
        getContent().addClassName("new-agreement");
        getContent().add(start);
    }

    /** What somebody is filling in stays. */
    void offer(boolean mayAgree) {
        start.setVisible(mayAgree);
    }

    private void open() {
        var fields = agreements.form(page);
        save = new Button(Texts.get("assignment.agree.save"), _ -> save(fields));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        var foot = new Div(new Button(Texts.get("ui.cancel"), _ -> close()), save);
        foot.addClassName("form-foot");
        getContent().removeAll();
        getContent().add(fields, foot);
        Shortcuts.addShortcutListener(fields, () -> save(fields), Key.ENTER)
                .listenOn(fields)
                .resetFocusOnActiveElement();
        fields.startAgain();
    }

    private void close() {
        getContent().removeAll();
        getContent().add(start);
    }

    private void save(AgreeForm fields) {
        fields.read().ifPresent(it -> save(fields, it));
        save.setEnabled(true);
    }

    private void save(AgreeForm fields, AgreeForm.Agreement it) {
        try {
            fields.guard().keep(() -> agreements.agree(page, it, fields.guard().reason()));
            getElement().executeJs("wb.kept(this)");
            fields.startAgain();
        } catch (RuntimeException failure) {
            Failures.tell(failure);
        }
    }
}
