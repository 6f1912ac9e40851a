package nl.wijkbord.card;

import java.time.LocalDate;
import java.util.List;

/** What nobody types on purpose, and what somebody does. */
final class RoughInput {

    static final List<String> TEXTS = List.of(
            "",
            " \t\n ",
            "=HYPERLINK(\"http://kwaad.example\";\"klik\")",
            "+cmd|' /C calc'!A0",
            "@SUM(1+1)*cmd",
            "-2+3",
            "<script>alert(1)</script><img src=x onerror=alert(1)>",
            "'; drop table card; --",
            "%_\\ \" ' ` ${7*7} #{7*7} {{7*7}}",
            "nul \u0000 en bel \u0007 en escape \u001b[31m",
            "rechts \u202Eom\u202C en \u2066weer\u2069",
            "\uFEFFbyte order mark en zero\u200Bwidth",
            "half \uD83D teken en \uDE00 de andere helft",
            "\uD83D\uDE00 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \u00E9 e\u0301 \uFDFA",
            "Z\u0351\u036B\u0343a\u0353\u0325l\u0347g\u0322o\u0301",
            "regel\r\nen regel\u2028en alinea\u2029",
            "\u0391\u03B8\u03AE\u03BD\u03B1 \u4E2D\u6587 \u0627\u0644\u0639\u0631\u0628\u064A\u0629",
            "null",
            "../../etc/passwd",
            "x".repeat(121),
            "y ".repeat(600),
            "w".repeat(10_001),
            "z".repeat(1_000_000));

    static final List<LocalDate> DAYS = List.of(
            LocalDate.MIN,
            LocalDate.MAX,
            LocalDate.of(-1, 1, 1),
            LocalDate.of(0, 1, 1),
            LocalDate.of(1, 1, 1),
            LocalDate.of(1582, 10, 10),
            LocalDate.of(2028, 2, 29),
            LocalDate.of(9999, 12, 31),
            LocalDate.of(10_000, 1, 1),
            LocalDate.of(99_999, 1, 1));

    private RoughInput() {}

    /** What has to be left of a text: everything but what is invisible and how the white space was. */
    static String essence(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\s\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]", "");
    }
}
