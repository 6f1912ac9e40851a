package nl.wijkbord.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.wijkbord.organisation.PartnerRow;
import nl.wijkbord.organisation.PartnerService;
import nl.wijkbord.security.Role;
import nl.wijkbord.ui.Texts;

/** The partners of the own teams: what each does and how one reaches it. */
@Route(PartnersView.PATH)
@PageTitle("organisation.sheet.partners")
@RolesAllowed({Role.CARDS, Role.SETTINGS})
class PartnersView extends Composite<Div> {

    static final String PATH = "partners";

    private static final long serialVersionUID = 1L;

    private final transient PartnerService service;
    private final transient PartnerSheets sheets;
    private final Div list = new Div();

    PartnersView(PartnerService service, PartnerSheets sheets) {
        this.service = service;
        this.sheets = sheets;
        list.addClassName("partner-list");
        getContent().addClassName("page");
        getContent()
                .add(
                        new H1(Texts.get("organisation.sheet.partners")),
                        new Paragraph(Texts.get("organisation.sheet.help")),
                        list);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        service.all().stream().map(this::partner).forEach(list::add);
    }

    private Div partner(PartnerRow row) {
        var partner = new Div(new SheetPanel(row));
        partner.addClassName("partner");
        if (row.mayChange()) {
            var edit = new Button(Texts.get("organisation.sheet.edit"), _ -> sheets.write(row, this::refresh));
            edit.setAriaLabel(
                    Texts.get("organisation.sheet.edit.of", row.organisation().name()));
            partner.add(edit);
        }
        return partner;
    }
}
