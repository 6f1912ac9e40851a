package nl.wijkbord.dossier;

import nl.wijkbord.security.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells about a file: what it shows, the own organisation when only it may see the file, and whether it may
 * be shown outside the team.
 */
public record AttachmentInput(String caption, @Nullable OrganisationId onlyFor, boolean shareable) {

    /** In characters. */
    public static final int CAPTION = 200;

    public AttachmentInput {
        caption = Additions.line(caption, CAPTION);
    }
}
