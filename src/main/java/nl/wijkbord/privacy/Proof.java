package nl.wijkbord.privacy;

import java.math.BigInteger;
import java.util.Locale;

/** The sum that tells a BSN or an IBAN from any other number. */
enum Proof {
    NONE {
        @Override
        boolean holds(String found) {
            return true;
        }
    },
    ELEVEN {
        @Override
        boolean holds(String found) {
            var digits = "0" + found.replaceAll("\\D", "");
            var nine = digits.substring(digits.length() - 9);
            int sum = -Character.digit(nine.charAt(8), 10);
            for (int i = 0; i < 8; i++) {
                sum += (9 - i) * Character.digit(nine.charAt(i), 10);
            }
            return sum % 11 == 0 && !nine.equals("000000000");
        }
    },
    MOD97 {
        @Override
        boolean holds(String found) {
            var iban = found.replaceAll("[ .-]", "").toUpperCase(Locale.ROOT);
            var digits = new StringBuilder();
            (iban.substring(4) + iban.substring(0, 4)).chars().forEach(c -> digits.append(Character.digit(c, 36)));
            return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
        }
    };

    abstract boolean holds(String found);
}
