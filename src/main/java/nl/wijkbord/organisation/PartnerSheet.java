package nl.wijkbord.organisation;

import java.util.Optional;
import java.util.stream.Stream;

/** What an organisation does in the wijken, when and how one reaches it, and what to bring to it or not; blank where nothing is said. It has one constructor only: a form takes whichever it finds. */
public record PartnerSheet(
        String service,
        String reachable,
        String phone,
        String mail,
        String escalation,
        String welcome,
        String unwelcome,
        String urgentWho,
        String urgentPhone,
        String urgentWhen) {

    /** In characters, as the table has them. */
    public static final int SERVICE = 600;

    public static final int REACHABLE = 400;
    public static final int PHONE = 40;
    public static final int MAIL = 200;
    public static final int ESCALATION = 600;
    public static final int BRING = 1000;

    public static final int URGENT_WHO = 120;
    public static final int URGENT_WHEN = 200;

    public static final PartnerSheet EMPTY = new PartnerSheet("", "", "", "", "", "", "", "", "", "");

    /** The same, with whom to call when something cannot wait. */
    public PartnerSheet urgent(String who, String number, String hours) {
        return new PartnerSheet(service, reachable, phone, mail, escalation, welcome, unwelcome, who, number, hours);
    }

    public boolean isEmpty() {
        return Stream.of(
                        service,
                        reachable,
                        phone,
                        mail,
                        escalation,
                        welcome,
                        unwelcome,
                        urgentWho,
                        urgentPhone,
                        urgentWhen)
                .allMatch(String::isBlank);
    }

    boolean fits() {
        return service.length() <= SERVICE
                && reachable.length() <= REACHABLE
                && phone.length() <= PHONE
                && mail.length() <= MAIL
                && escalation.length() <= ESCALATION
                && welcome.length() <= BRING
                && unwelcome.length() <= BRING
                && urgentWho.length() <= URGENT_WHO
                && urgentPhone.length() <= PHONE
                && urgentWhen.length() <= URGENT_WHEN;
    }

    /** Whether it names a number without saying who answers there, or the other way about. */
    public boolean isHalf() {
        return urgentWho.isBlank() != urgentPhone.isBlank() || (urgentWho.isBlank() && !urgentWhen.isBlank());
    }

    /** Empty when it names nobody to call. */
    Optional<OnCall> onCall(String organisation) {
        return urgentPhone.isBlank()
                ? Optional.empty()
                : Optional.of(new OnCall(organisation, urgentWho, urgentPhone, urgentWhen));
    }
}
