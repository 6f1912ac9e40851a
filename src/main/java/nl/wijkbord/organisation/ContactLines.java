package nl.wijkbord.organisation;

import java.util.Optional;
import java.util.regex.Pattern;

/** How one may be told to call or mail an organisation: never at the number of one person. */
public final class ContactLines {

    private static final Pattern PHONE = Pattern.compile("[0-9+() -]*");

    /** However it is spaced or put in brackets, also after another number: with 06 one calls a person, or a car that is somebody's tomorrow. */
    private static final Pattern MOBILE =
            Pattern.compile("(?<!\\d)(?:(?:\\+|0\\D*0)\\D*3\\D*1\\D*(?:0\\D*)?|0\\D*)6(?:\\D*\\d){8}");

    private static final Pattern MAIL = Pattern.compile("([^@\\s]+@[^@\\s]+\\.[^@\\s]+)?");

    private ContactLines() {}

    /** The key of what is wrong with it, if anything. */
    public static Optional<String> wrongPhone(String phone) {
        var wrong = Optional.of("organisation.sheet.phone.wrong")
                .filter(_ -> !PHONE.matcher(phone).matches());
        return wrong.or(() -> Optional.of("organisation.sheet.phone.mobile")
                .filter(_ -> MOBILE.matcher(phone).find()));
    }

    /** What a telephone dials. */
    public static String href(String phone) {
        return "tel:" + phone.replace("(0)", "").replaceAll("[^0-9+]", "");
    }

    /** The key of what is wrong with an address, if anything. */
    public static Optional<String> wrongMail(String mail) {
        return Optional.of("organisation.sheet.mail.wrong")
                .filter(_ -> !MAIL.matcher(mail).matches());
    }
}
