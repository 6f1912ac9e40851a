package nl.wijkbord.organisation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Texts;

/** A one-time link, to be copied now: it is shown once. */
class LinkPanel extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final TextField link = new TextField(Texts.get("organisation.users.link.label"));
    private final String path;

    LinkPanel(String path, String name) {
        this.path = path;
        link.setReadOnly(true);
        link.setWidthFull();
        link.setAutoselect(true);
        getContent().add(new Paragraph(Texts.get("organisation.users.link.text", name)), link, copy());
    }

    /** Only the browser knows under which name people reach the product. */
    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().fetchCurrentURL(here -> {
            var port = here.getPort() < 0 ? "" : ":" + here.getPort();
            link.setValue(here.getProtocol() + "://" + here.getHost() + port + path);
        });
    }

    private Button copy() {
        return new Button(Texts.get("organisation.users.link.copy"), _ -> {
            link.getElement().executeJs("navigator.clipboard?.writeText(this.value)");
            Notices.done("organisation.users.link.copied");
        });
    }
}
