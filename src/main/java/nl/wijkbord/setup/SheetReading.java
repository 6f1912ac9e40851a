package nl.wijkbord.setup;

import java.util.Optional;
import nl.wijkbord.organisation.ContactLines;
import nl.wijkbord.organisation.PartnerSheet;
import nl.wijkbord.ui.Texts;

/** Reads what an organisation tells its partners of itself. */
final class SheetReading {

    private SheetReading() {}

    /** An organisation without one says nothing yet. */
    static PartnerSheet sheet(Spot spot) {
        return spot.isEmpty() ? PartnerSheet.EMPTY : written(spot.fields(Part.SHEET));
    }

    private static PartnerSheet written(Fields fields) {
        var sheet = new PartnerSheet(
                prose(fields.get("service"), PartnerSheet.SERVICE),
                prose(fields.get("reachable"), PartnerSheet.REACHABLE),
                phone(fields.get("phone")),
                mail(fields.get("mail")),
                prose(fields.get("escalation"), PartnerSheet.ESCALATION),
                prose(fields.get("welcome"), PartnerSheet.BRING),
                prose(fields.get("unwelcome"), PartnerSheet.BRING),
                "",
                "",
                "");
        return urgent(fields, sheet);
    }

    /** A number without somebody who answers helps nobody. */
    private static PartnerSheet urgent(Fields fields, PartnerSheet sheet) {
        var who = fields.get("urgent-who");
        var phone = fields.get("urgent-phone");
        var read = sheet.urgent(
                prose(who, PartnerSheet.URGENT_WHO),
                phone(phone),
                prose(fields.get("urgent-when"), PartnerSheet.URGENT_WHEN));
        if (read.isHalf()) {
            var missing = who.isEmpty() ? who : phone;
            missing.problems()
                    .add(missing.path(), "vul urgent-who en urgent-phone allebei in, of laat alles bij spoed weg.");
        }
        return read;
    }

    private static String prose(Spot spot, int max) {
        return Optional.ofNullable(Wording.optionalProse(spot, max)).orElse("");
    }

    private static String phone(Spot spot) {
        var phone = Optional.ofNullable(spot.optionalText(PartnerSheet.PHONE)).orElse("");
        tell(spot, ContactLines.wrongPhone(phone));
        return phone;
    }

    private static String mail(Spot spot) {
        var mail = Optional.ofNullable(spot.optionalText(PartnerSheet.MAIL)).orElse("");
        tell(spot, ContactLines.wrongMail(mail));
        return mail;
    }

    private static void tell(Spot spot, Optional<String> wrong) {
        wrong.ifPresent(it -> spot.problems().add(spot.path(), Texts.get(it)));
    }
}
