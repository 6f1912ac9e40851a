package nl.wijkbord.organisation;

import java.util.stream.Stream;

/** What an organisation does in the wijken, when and how one reaches it, and what to bring to it or not; blank where nothing is said. */
public record PartnerSheet(
        String service,
        String reachable,
        String phone,
        String mail,
        String escalation,
        String welcome,
        String unwelcome) {

    /** In characters, as the table has them. */
    public static final int SERVICE = 600;

    public static final int REACHABLE = 400;
    public static final int PHONE = 40;
    public static final int MAIL = 200;
    public static final int ESCALATION = 600;
    public static final int BRING = 1000;

    public static final PartnerSheet EMPTY = new PartnerSheet("", "", "", "", "", "", "");

    public boolean isEmpty() {
        return Stream.of(service, reachable, phone, mail, escalation, welcome, unwelcome)
                .allMatch(String::isBlank);
    }

    boolean fits() {
        return service.length() <= SERVICE
                && reachable.length() <= REACHABLE
                && phone.length() <= PHONE
                && mail.length() <= MAIL
                && escalation.length() <= ESCALATION
                && welcome.length() <= BRING
                && unwelcome.length() <= BRING;
    }
}
