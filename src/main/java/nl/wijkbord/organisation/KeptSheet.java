package nl.wijkbord.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.wijkbord.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The sheet of an organisation as it is kept. */
@Entity
@Table(name = "partner_sheet")
class KeptSheet {

    /** Of a sheet that nobody has written yet. */
    static final long NONE = -1;

    @Id
    private UUID organisationId;

    @Version
    private @Nullable Long version;

    private String service;
    private String reachable;
    private String phone;
    private String mail;
    private String escalation;
    private String welcome;
    private String unwelcome;
    private String urgentWho;
    private String urgentPhone;
    private String urgentWhen;

    @SuppressWarnings("NullAway.Init")
    protected KeptSheet() {}

    KeptSheet(OrganisationId organisation, PartnerSheet sheet) {
        organisationId = organisation.value();
        become(sheet);
    }

    final void become(PartnerSheet sheet) {
        service = sheet.service();
        reachable = sheet.reachable();
        phone = sheet.phone();
        mail = sheet.mail();
        escalation = sheet.escalation();
        welcome = sheet.welcome();
        unwelcome = sheet.unwelcome();
        urgentWho = sheet.urgentWho();
        urgentPhone = sheet.urgentPhone();
        urgentWhen = sheet.urgentWhen();
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    long version() {
        return version == null ? 0 : version;
    }

    PartnerSheet sheet() {
        return new PartnerSheet(
                service, reachable, phone, mail, escalation, welcome, unwelcome, urgentWho, urgentPhone, urgentWhen);
    }
}
