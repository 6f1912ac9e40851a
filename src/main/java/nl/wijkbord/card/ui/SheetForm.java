package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import nl.wijkbord.organisation.PartnerSheet;
import nl.wijkbord.ui.AtMost;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;

/** What an organisation tells its partners of itself. */
final class SheetForm extends Composite<Div> implements RecordForm<PartnerSheet> {

    private static final long serialVersionUID = 1L;

    private final Binder<PartnerSheet> binder = new Binder<>(PartnerSheet.class);
    private final transient GuardedFields guard = new GuardedFields();

    SheetForm() {
        getContent().addClassName("form");
        words("service", PartnerSheet.SERVICE);
        words("reachable", PartnerSheet.REACHABLE);
        line("phone", PartnerSheet.PHONE).setHelperText(Texts.get("organisation.sheet.phone.help"));
        line("mail", PartnerSheet.MAIL).setHelperText(Texts.get("organisation.sheet.mail.help"));
        guarded("urgentWho", PartnerSheet.URGENT_WHO).setHelperText(Texts.get("organisation.sheet.urgentWho.help"));
        line("urgentPhone", PartnerSheet.PHONE).setHelperText(Texts.get("organisation.sheet.phone.help"));
        guarded("urgentWhen", PartnerSheet.URGENT_WHEN);
        words("escalation", PartnerSheet.ESCALATION);
        words("welcome", PartnerSheet.BRING);
        words("unwelcome", PartnerSheet.BRING);
        getContent().add(guard.reasonField());
    }

    private void words(String property, int most) {
        var field = guard.text(property, new TextArea(Texts.get("organisation.sheet." + property)));
        getContent().add(field);
        binder.forField(field).withValidator(new AtMost(most)).bind(property);
    }

    private TextField guarded(String property, int most) {
        return guard.text(property, line(property, most));
    }

    private TextField line(String property, int most) {
        var field = new TextField(Texts.get("organisation.sheet." + property));
        getContent().add(field);
        binder.forField(field).withValidator(new AtMost(most)).bind(property);
        return field;
    }

    GuardedFields guard() {
        return guard;
    }

    @Override
    public Binder<PartnerSheet> binder() {
        return binder;
    }
}
