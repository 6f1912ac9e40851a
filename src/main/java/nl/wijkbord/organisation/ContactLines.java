package nl.wijkbord.organisation;

import java.util.Optional;
import java.util.regex.Pattern;

/** How one may be told to call or mail an organisation: never at the number of one person. */
public final class ContactLines {

    /** Brackets stand around an area code, or around the zero after a country code; what follows them is one number. */
    private static final Pattern ONE =
            Pattern.compile("((\\+|00 ?)[1-9]\\d{0,2} ?(\\(([1-9]\\d{0,3}|0)\\))?|(\\(\\d{1,4}\\))?)[0-9 -]*");

    /** The zero before an area code is not dialled after a country code. */
    private static final Pattern ZERO = Pattern.compile("(?<=^(?:\\+|00)[1-9]\\d{0,2})\\(0\\)");

    /** A Dutch number, one of another country, one of a service such as 0900-8844, or a short one such as 112 and 14 0318. */
    private static final Pattern DIALLED = Pattern.compile("(?:\\+|00)31[1-9]\\d{8}|(?:\\+|00)(?!31)[1-9]\\d{5,13}"
            + "|0[1-9]\\d{8}|0[89]00\\d{4}(?:\\d{3})?|1\\d{2}|140\\d{2,3}|116\\d{3}");

    /** A short number, or one of a service that is whole already, and after it what one calls in need. */
    private static final Pattern TWO =
            Pattern.compile("(?:1\\d{2}|\\(?0[89]00\\)?[ -]*(?:\\d[ -]*){3}\\d)[ -]+(?:11[23]|144)");

    /** However it is spaced or put in brackets, also after another number: with 06 one calls a person, or a car that is somebody's tomorrow. */
    private static final Pattern MOBILE =
            Pattern.compile("(?<!\\d)(?:(?:\\+|0\\D*0)\\D*3\\D*1\\D*(?:0\\D*)?|0\\D*)6(?:\\D*\\d){8}");

    private static final Pattern MAIL = Pattern.compile("([^@\\s]+@[^@\\s]+\\.[^@\\s]+)?");

    private ContactLines() {}

    /** The key of what is wrong with it, if anything. */
    public static Optional<String> wrongPhone(String phone) {
        var mobile = Optional.of("organisation.sheet.phone.mobile")
                .filter(_ -> MOBILE.matcher(phone).find());
        return mobile.or(() -> Optional.of("organisation.sheet.phone.wrong").filter(_ -> !isOneNumber(phone)));
    }

    private static boolean isOneNumber(String phone) {
        return phone.isBlank()
                || (ONE.matcher(phone.strip()).matches()
                        && !TWO.matcher(phone.strip()).matches()
                        && DIALLED.matcher(dialled(phone)).matches());
    }

    /** What a telephone dials. */
    public static String href(String phone) {
        return "tel:" + dialled(phone);
    }

    private static String dialled(String phone) {
        var bare = phone.replaceAll("[^0-9+()]", "");
        return ZERO.matcher(bare).replaceFirst("").replaceAll("[()]", "");
    }

    /** The key of what is wrong with an address, if anything. */
    public static Optional<String> wrongMail(String mail) {
        return Optional.of("organisation.sheet.mail.wrong")
                .filter(_ -> !MAIL.matcher(mail).matches());
    }
}
