package nl.wijkbord.notification;

import java.util.Optional;
import nl.wijkbord.security.CurrentViewer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When and about what the viewer gets mail. */
@Service
@PreAuthorize("hasRole('CARDS')")
@Transactional(readOnly = true)
public class MailWishesService {

    private final Mailboxes boxes;
    private final MailPlan plan;
    private final CurrentViewer me;

    MailWishesService(Mailboxes boxes, MailPlan plan, CurrentViewer me) {
        this.boxes = boxes;
        this.plan = plan;
        this.me = me;
    }

    /** Whether the municipality has a mail server. */
    public boolean isOn() {
        return plan.isOn();
    }

    /** Where it goes; empty when the account has no address. */
    public Optional<String> address() {
        return Optional.ofNullable(boxes.of(me.get().id()).address());
    }

    public MailWishes mine() {
        return boxes.of(me.get().id()).wishes();
    }

    @Transactional
    public void keep(MailWishes wishes) {
        boxes.keep(me.get().id(), wishes);
    }
}
