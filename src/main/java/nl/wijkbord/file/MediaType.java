package nl.wijkbord.file;

/** What we keep: every photo becomes a JPEG, a PDF stays a PDF. */
public enum MediaType {
    JPEG("image/jpeg", "foto", ".jpg"),
    PDF("application/pdf", "document", ".pdf");

    private final String mime;
    private final String noun;
    private final String extension;

    MediaType(String mime, String noun, String extension) {
        this.mime = mime;
        this.noun = noun;
        this.extension = extension;
    }

    public String mime() {
        return mime;
    }

    public String extension() {
        return extension;
    }

    /** The name, without extension, of a file whose own name is of no use. */
    String noun() {
        return noun;
    }
}
