package nl.wijkbord.organisation;

import java.util.regex.Pattern;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.privacy.TextGuard;
import nl.wijkbord.problem.NotPossible;
import org.springframework.stereotype.Component;

/** What may stand on the sheet of a partner: how one reaches the organisation, and nothing of a person. */
@Component
class SheetRules {

    private static final Pattern PHONE = Pattern.compile("[0-9+() -]*");

    /** However it is spaced or put in brackets, also after another number: with 06 one calls a person, or a car that is somebody's tomorrow. */
    private static final Pattern MOBILE =
            Pattern.compile("(?<!\\d)(?:(?:\\+|0\\D*0)\\D*3\\D*1\\D*(?:0\\D*)?|0\\D*)6(?:\\D*\\d){8}");

    private static final Pattern MAIL = Pattern.compile("([^@\\s]+@[^@\\s]+\\.[^@\\s]+)?");

    private final TextGuard guard;

    SheetRules(TextGuard guard) {
        this.guard = guard;
    }

    void check(PartnerSheet sheet, Reason reason) {
        if (!sheet.fits()) {
            throw new NotPossible("organisation.sheet.long");
        }
        if (!PHONE.matcher(sheet.phone()).matches()) {
            throw new NotPossible("organisation.sheet.phone.wrong");
        }
        if (MOBILE.matcher(sheet.phone()).find()) {
            throw new NotPossible("organisation.sheet.phone.mobile");
        }
        if (!MAIL.matcher(sheet.mail()).matches()) {
            throw new NotPossible("organisation.sheet.mail.wrong");
        }
        guard.require("service", sheet.service(), reason);
        guard.require("reachable", sheet.reachable(), reason);
        guard.require("escalation", sheet.escalation(), reason);
        guard.require("welcome", sheet.welcome(), reason);
        guard.require("unwelcome", sheet.unwelcome(), reason);
    }
}
