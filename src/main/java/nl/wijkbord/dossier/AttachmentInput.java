package nl.wijkbord.dossier;

/**
 * What somebody tells about a file: what it shows, whether only the own organisation may see it, and whether it may be
 * shown outside the team.
 */
public record AttachmentInput(String caption, boolean ownOnly, boolean shareable) {

    /** In characters. */
    public static final int CAPTION = 200;

    public AttachmentInput {
        caption = Additions.line(caption, CAPTION);
    }
}
