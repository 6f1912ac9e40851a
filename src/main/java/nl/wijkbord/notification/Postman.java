package nl.wijkbord.notification;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.wijkbord.notification.MailTray.Recipient;
import nl.wijkbord.security.Accounts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/** Brings mail: what was told, as far as whoever gets it may read the card and wants mail about it at this moment. */
@Component
@ConditionalOnProperty("spring.mail.host")
class Postman {

    private final MailTray tray;
    private final NotificationReader reader;
    private final Mailboxes boxes;
    private final Accounts accounts;
    private final MailServer server;
    private final Clock clock;

    Postman(
            MailTray tray,
            NotificationReader reader,
            Mailboxes boxes,
            Accounts accounts,
            MailServer server,
            Clock clock) {
        this.tray = tray;
        this.reader = reader;
        this.boxes = boxes;
        this.accounts = accounts;
        this.server = server;
        this.clock = clock;
    }

    /** Holds no connection to the database while the mail server answers. The registry tries again what fails. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    public void on(MailDue event) {
        tray.recipient(event.notification()).ifPresent(it -> {
            var claim = tray.take(event.notification())
                    .orElseThrow(() -> new IllegalStateException("Another server is at it"));
            deliver(it, claim);
        });
    }

    /** All that is due by now, in one mail for each, until the mail server turns out to be away. */
    void bringRound() {
        MailFailures.logTooOld(tray.giveUp());
        var _ = tray.due().stream().allMatch(this::bringOrLog);
    }

    /** One that fails does not keep the others, unless nobody's would go; the next round tries again. */
    private boolean bringOrLog(Recipient who) {
        var isThere = true;
        try {
            tray.take(who).ifPresent(claim -> deliver(who, claim));
        } catch (RuntimeException failure) {
            MailFailures.log(failure);
            isThere = !MailServer.isAway(failure);
        }
        return isThere;
    }

    private void deliver(Recipient who, UUID claim) {
        var box = boxes.of(who.user());
        var now = clock.instant();
        if (box.wishes().afterQuiet(now).isAfter(now)) {
            tray.leaveToRound(claim);
        } else {
            send(who, claim, box);
            tray.mailed(claim); // when this fails it went all the same, and is not put back
        }
    }

    private void send(Recipient who, UUID claim, Mailbox box) {
        try {
            var lines = lines(who, claim, box.wishes());
            if (box.address() != null && !lines.isEmpty()) {
                server.send(box.address(), lines);
            }
        } catch (RuntimeException failure) {
            if (!Refusal.isForGood(failure)) {
                tray.putBack(claim);
                throw failure;
            }
            MailFailures.logForGood(failure);
        }
    }

    private List<MailLine> lines(Recipient who, UUID claim, MailWishes wishes) {
        return accounts.viewer(who.user(), who.organisation()).stream()
                .flatMap(it -> reader.claimed(claim, it).stream())
                .filter(it -> wishes.isAbout(it.why()))
                .toList();
    }
}
