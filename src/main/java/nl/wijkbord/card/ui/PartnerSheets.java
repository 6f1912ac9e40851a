package nl.wijkbord.card.ui;

import nl.wijkbord.organisation.PartnerRow;
import nl.wijkbord.organisation.PartnerService;
import nl.wijkbord.organisation.PartnerSheet;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.ui.FormDialog;
import nl.wijkbord.ui.InfoDialog;
import nl.wijkbord.ui.Notices;
import nl.wijkbord.ui.Seen;
import org.springframework.stereotype.Component;

/** The dialogs about a partner: to read its sheet, and for who writes it to change it. */
@Component
class PartnerSheets {

    private final PartnerService partners;

    PartnerSheets(PartnerService partners) {
        this.partners = partners;
    }

    /** Whether there is something to tell. */
    boolean knows(OrganisationId organisation) {
        return partners.knows(organisation);
    }

    /** Of an organisation with which one shares no team there is nothing to tell. */
    void read(OrganisationId organisation) {
        partners.find(organisation)
                .ifPresentOrElse(
                        it -> InfoDialog.of("organisation.sheet.title", new SheetPanel(it))
                                .open(),
                        () -> Notices.problem("organisation.sheet.unknown"));
    }

    void write(PartnerRow row, Runnable afterwards) {
        var form = new SheetForm();
        var seen = seen(row, afterwards);
        FormDialog.of("organisation.sheet.edit", form)
                .with(row.sheet())
                .onSave(sheet -> {
                    form.guard().keep(() -> seen.does(it -> change(it, sheet, form)));
                    afterwards.run();
                    Notices.done("organisation.sheet.saved");
                })
                .open();
    }

    private void change(PartnerRow now, PartnerSheet sheet, SheetForm form) {
        partners.change(
                now.organisation().id(), now.version(), sheet, form.guard().reason());
    }

    private Seen<PartnerRow> seen(PartnerRow row, Runnable afterwards) {
        return Seen.of(
                        row,
                        PartnerRow::version,
                        () -> partners.find(row.organisation().id()))
                .showing("organisation.sheet.service", it -> it.sheet().service())
                .showing("organisation.sheet.reachable", it -> it.sheet().reachable())
                .showing("organisation.sheet.phone", it -> it.sheet().phone())
                .showing("organisation.sheet.mail", it -> it.sheet().mail())
                .showing("organisation.sheet.urgentWho", it -> it.sheet().urgentWho())
                .showing("organisation.sheet.urgentPhone", it -> it.sheet().urgentPhone())
                .showing("organisation.sheet.urgentWhen", it -> it.sheet().urgentWhen())
                .showing("organisation.sheet.escalation", it -> it.sheet().escalation())
                .showing("organisation.sheet.welcome", it -> it.sheet().welcome())
                .showing("organisation.sheet.unwelcome", it -> it.sheet().unwelcome())
                .whenChanged(_ -> afterwards.run());
    }
}
