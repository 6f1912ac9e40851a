package nl.wijkbord.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.wijkbord.notification.MailWishes;
import nl.wijkbord.notification.MailWishesService;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;

/** Tells when one gets mail, and lets one choose otherwise. */
final class MailPart extends Composite<Section> {

    private static final long serialVersionUID = 1L;

    private final transient MailWishesService service;
    private final Paragraph now = new Paragraph();

    MailPart(MailWishesService service) {
        this.service = service;
        var choose = new Button(Texts.get("notification.mail.choose"), _ -> choose());
        choose.setVisible(service.isOn() && service.address().isPresent());
        getContent().addClassName("notification-part");
        getContent().add(new H2(Texts.get("notification.mail.title")), now, choose);
        look();
    }

    private void look() {
        now.setText(words());
    }

    private String words() {
        if (!service.isOn()) {
            return Texts.get("notification.mail.off");
        }
        return service.address()
                .map(it -> NotificationWords.of(service.mine(), it))
                .orElseGet(() -> Texts.get("notification.mail.no-address"));
    }

    private void choose() {
        FormDialog.of("notification.mail.choose", new MailForm())
                .with(service.mine())
                .onSave(this::keep)
                .open();
    }

    private void keep(MailWishes wishes) {
        service.keep(wishes);
        look();
        Notices.done("notification.mail.kept");
    }
}
