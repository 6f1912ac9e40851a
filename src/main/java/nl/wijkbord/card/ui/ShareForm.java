package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.List;
import nl.wijkbord.card.Share;
import nl.wijkbord.card.ShareInput;
import nl.wijkbord.organisation.OrganisationName;
import nl.wijkbord.ui.Choices;
import nl.wijkbord.ui.Days;
import nl.wijkbord.ui.RecordForm;
import nl.wijkbord.ui.Texts;

/** With which partner a limited card is shared for a while, what for, and until which day. */
final class ShareForm extends Composite<Div> implements RecordForm<ShareForm.While> {

    private static final long serialVersionUID = 1L;

    /** What somebody chose. */
    public record While(OrganisationName partner, String purpose, LocalDate until) {}

    private final Binder<While> binder = new Binder<>(While.class);
    private final transient GuardedFields guard = new GuardedFields();

    ShareForm(List<OrganisationName> partners, LocalDate today, String along) {
        var partner = Choices.of("card.while.partner", partners, OrganisationName::name);
        var purpose = guard.text("purpose", new TextField(Texts.get("card.while.purpose")));
        purpose.setMaxLength(Share.PURPOSE);
        purpose.setHelperText(Texts.get("card.while.purpose.help"));
        var until = Days.from("card.while.until", today, "card.while.past");
        var effect = new Paragraph((Texts.get("card.while.effect") + " " + along).strip());
        effect.addClassName("dialog-text");
        getContent().addClassName("form");
        getContent().add(effect, partner, purpose, until, guard.reasonField());
        var required = Texts.get("form.required");
        binder.forField(partner).asRequired(required).bind("partner");
        binder.forField(purpose)
                .asRequired(required)
                .withValidator(it -> !it.isBlank(), required)
                .bind("purpose");
        binder.forField(until).asRequired(required).bind("until");
    }

    /** As it is kept. */
    ShareInput input(While chosen) {
        return new ShareInput(chosen.partner().id(), chosen.purpose(), chosen.until(), guard.reason());
    }

    GuardedFields guard() {
        return guard;
    }

    @Override
    public Binder<While> binder() {
        return binder;
    }
}
