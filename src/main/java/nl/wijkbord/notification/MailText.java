package nl.wijkbord.notification;

import static java.util.stream.Collectors.joining;

import java.util.List;
import nl.wijkbord.ui.BaseUrl;
import nl.wijkbord.ui.Texts;
import nl.wijkbord.wijk.WijkName;
import nl.wijkbord.wijk.Wijken;
import org.springframework.stereotype.Component;

/** The words of a mail: which card, where, why, and a link. */
@Component
class MailText {

    private final BaseUrl baseUrl;
    private final Wijken wijken;

    MailText(BaseUrl baseUrl, Wijken wijken) {
        this.baseUrl = baseUrl;
        this.wijken = wijken;
    }

    String subject(List<MailLine> lines) {
        var first = lines.getFirst();
        return lines.size() == 1
                ? Texts.get("notification.mail.subject", first.card(), wijk(first), why(first))
                : Texts.get("notification.mail.subject.several", lines.size());
    }

    String body(List<MailLine> lines) {
        return lines.stream().map(this::line).collect(joining("\n\n"))
                + "\n\n--\n"
                + Texts.get("notification.mail.foot", address("meldingen"));
    }

    private String line(MailLine line) {
        return Texts.get("notification.mail.line", line.card(), wijk(line), why(line), address("k/" + line.card()));
    }

    private String wijk(MailLine line) {
        return wijken.find(line.wijk()).map(WijkName::name).orElse("–");
    }

    private static String why(MailLine line) {
        return Texts.get("notification.why." + line.why());
    }

    private String address(String path) {
        return baseUrl.find().orElse("") + "/" + path;
    }
}
