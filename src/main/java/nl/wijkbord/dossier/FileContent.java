package nl.wijkbord.dossier;

/** A file as it is sent to somebody who may see it. */
@SuppressWarnings("ArrayRecordComponent") // read once and sent; nobody compares files
public record FileContent(String name, String mediaType, byte[] bytes) {}
