package nl.wijkbord.organisation;

/** Whom one calls at an organisation when something cannot wait, at which number, and when somebody answers there. */
public record OnCall(String organisation, String who, String phone, String when) {

    /** What a telephone dials. */
    public String href() {
        return ContactLines.href(phone);
    }
}
