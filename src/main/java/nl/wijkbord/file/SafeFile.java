package nl.wijkbord.file;

import org.jspecify.annotations.Nullable;

/** A file that came through {@link UploadIntake}, the only one that can make it: ready to be kept and shown. */
public final class SafeFile {

    private final String name;
    private final MediaType type;
    private final byte[] content;
    private final byte @Nullable [] thumbnail;
    private final int width;
    private final int height;

    private SafeFile(
            SafeName name, MediaType type, byte[] content, byte @Nullable [] thumbnail, int width, int height) {
        this.name = name.value();
        this.type = type;
        this.content = content;
        this.thumbnail = thumbnail;
        this.width = width;
        this.height = height;
    }

    static SafeFile photo(SafeName name, Jpeg photo, Jpeg thumbnail) {
        return new SafeFile(name, MediaType.JPEG, photo.bytes(), thumbnail.bytes(), photo.width(), photo.height());
    }

    static SafeFile pdf(SafeName name, byte[] content) {
        return new SafeFile(name, MediaType.PDF, content, null, 0, 0);
    }

    public String name() {
        return name;
    }

    public MediaType type() {
        return type;
    }

    public byte[] content() {
        return content.clone();
    }

    /** At most 480 x 360; a PDF has none. */
    public byte @Nullable [] thumbnail() {
        return thumbnail == null ? null : thumbnail.clone();
    }

    public int size() {
        return content.length;
    }

    /** In pixels, as it is seen upright; 0 for a PDF. */
    public int width() {
        return width;
    }

    /** In pixels, as it is seen upright; 0 for a PDF. */
    public int height() {
        return height;
    }
}
