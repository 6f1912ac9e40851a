package nl.wijkbord.organisation;

import java.util.Optional;
import nl.wijkbord.privacy.Reason;
import nl.wijkbord.privacy.TextGuard;
import nl.wijkbord.problem.NotPossible;
import org.springframework.stereotype.Component;

/** What may stand on the sheet of a partner: how one reaches the organisation, and nothing of a person. */
@Component
class SheetRules {

    private final TextGuard guard;

    SheetRules(TextGuard guard) {
        this.guard = guard;
    }

    void check(PartnerSheet sheet, Reason reason) {
        if (!sheet.fits()) {
            throw new NotPossible("organisation.sheet.long");
        }
        refuse(ContactLines.wrongPhone(sheet.phone()));
        refuse(ContactLines.wrongPhone(sheet.urgentPhone()));
        refuse(ContactLines.wrongMail(sheet.mail()));
        if (sheet.isHalf()) {
            throw new NotPossible("organisation.sheet.urgent.half");
        }
        guard.require("urgentWho", sheet.urgentWho(), reason);
        guard.require("urgentWhen", sheet.urgentWhen(), reason);
        guard.require("service", sheet.service(), reason);
        guard.require("reachable", sheet.reachable(), reason);
        guard.require("escalation", sheet.escalation(), reason);
        guard.require("welcome", sheet.welcome(), reason);
        guard.require("unwelcome", sheet.unwelcome(), reason);
    }

    private static void refuse(Optional<String> wrong) {
        wrong.ifPresent(it -> {
            throw new NotPossible(it);
        });
    }
}
