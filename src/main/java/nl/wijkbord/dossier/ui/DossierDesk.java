package nl.wijkbord.dossier.ui;

import nl.wijkbord.card.ui.CardNames;
import nl.wijkbord.dossier.AttachmentService;
import nl.wijkbord.dossier.CommentService;
import nl.wijkbord.dossier.ReferenceService;
import nl.wijkbord.file.UploadIntake;
import nl.wijkbord.security.CurrentViewer;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.UserId;
import nl.wijkbord.ui.Texts;
import org.springframework.stereotype.Component;

/** What the sections have at hand to read a dossier, to add to it and to put words to it. */
@Component
record DossierDesk(
        CommentService comments,
        AttachmentService attachments,
        ReferenceService references,
        UploadIntake intake,
        CardNames names,
        CurrentViewer me) {

    boolean isMe(UserId user) {
        return me.get().id().equals(user);
    }

    /** "Alleen voor politie" */
    String onlyFor(OrganisationId organisation) {
        return Texts.get("dossier.only-for", names.organisation(organisation));
    }

    /** The organisation for which this person acts now; a form that names it must keep it until it is sent. */
    OrganisationId us() {
        return me.get().organisation();
    }
}
