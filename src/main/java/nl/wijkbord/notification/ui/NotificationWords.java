package nl.wijkbord.notification.ui;

import nl.wijkbord.card.Call;
import nl.wijkbord.notification.MailWishes;
import nl.wijkbord.ui.Texts;

/** Puts words to why somebody is called, and to when mail goes. */
final class NotificationWords {

    private NotificationWords() {}

    /** As one thing to choose or not. */
    static String choice(Call call) {
        return Texts.get("notification.kind." + call);
    }

    /** In one sentence. */
    static String of(MailWishes wishes, String address) {
        return wishes.about().isEmpty() ? Texts.get("notification.mail.is.NEVER") : rhythm(wishes, address);
    }

    private static String rhythm(MailWishes wishes, String address) {
        var about = wishes.about().size();
        return switch (wishes.rhythm()) {
            case NEVER -> Texts.get("notification.mail.is.NEVER");
            case NOW -> Texts.get("notification.mail.is.NOW", address, about) + quiet(wishes);
            case DAILY -> Texts.get("notification.mail.is.DAILY", address, about, wishes.hour());
            case WEEKLY ->
                Texts.get(
                        "notification.mail.is.WEEKLY",
                        address,
                        about,
                        wishes.hour(),
                        Texts.get("notification.mail.day." + wishes.day()));
        };
    }

    private static String quiet(MailWishes wishes) {
        var from = wishes.quietFrom();
        var until = wishes.quietUntil();
        return from == null || until == null || from.equals(until)
                ? ""
                : " " + Texts.get("notification.mail.is.quiet", from, until);
    }
}
