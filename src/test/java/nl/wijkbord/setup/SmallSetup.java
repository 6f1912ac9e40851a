package nl.wijkbord.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** The smallest municipality that still has one of everything, and ways to spoil it. */
final class SmallSetup {

    static final String SMALL = """
            demo: false
            municipality:
              code: GM0001
              name: Voorbeeld
              words: {wijk: wijk, wijken: wijken, team: wijkteam, coordinator: wijkmanager, executive: wethouder}
              purpose: Samen beter
            organisations:
              - {slug: gemeente, name: Gemeente, kind: gemeente, initials: GV, colour: '#0B5FA5'}
              - slug: politie
                colour: '#1B2A6B'
                name: Politie
                kind: politie
                initials: PO
              - {slug: school, name: School, kind: onderwijs, initials: SC, colour: '#7A4B9A', accounts: false}
            wijken:
              - slug: noord
                name: Noord
                kind: wijk
                cbs: [WK000101]
                team: [gemeente, politie]
                buurten: [{name: Noordrand}]
            users:
              - username: wijkagent
                name: Demo wijkagent
                organisation: politie
                memberships:
                  - {role: professional, wijk: noord, from: 2026-01-01, to: 2026-12-31}
              - username: beheerder
                name: Demo beheerder
                organisation: gemeente
                memberships: [{role: admin}]
            """;

    /** A card to append and spoil. */
    static final String CARD = """
            cards:
              - ref: sig-een
                kind: signaal
                title: Afval bij de vijver
                wijk: noord
                buurt: Noordrand
                place: Vijver
                category: zwerfafval
                lead: politie
                by: wijkagent
                days-ago: 9
                stage: opgepakt
                channel: telefoon
                source: bewoner
            """;

    private SmallSetup() {}

    static SetupFile read(String text) {
        return SetupReader.read(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)));
    }

    static List<SetupProblem> problemsIn(String text) {
        try {
            read(text);
            return List.of();
        } catch (SetupRefused refused) {
            return refused.problems();
        }
    }

    /** The last place where it stands is spoilt. */
    static String with(String right, String wrong) {
        return replaceLast(SMALL, right, wrong);
    }

    static List<SetupProblem> problemsInCard(String right, String wrong) {
        return problemsIn(replaceLast(SMALL + CARD, right, wrong));
    }

    private static String replaceLast(String text, String right, String wrong) {
        int at = text.lastIndexOf(right);
        if (at < 0) {
            throw new IllegalArgumentException("Not in the file: " + right);
        }
        return text.substring(0, at) + wrong + text.substring(at + right.length());
    }

    /** Where the spoilt text stands; a list is reported where it begins. */
    static int lineOf(String right, String field) {
        var found = field.equals("users") ? "users:" : right;
        return (int) SMALL.substring(0, SMALL.lastIndexOf(found)).lines().count()
                + (SMALL.charAt(SMALL.lastIndexOf(found) - 1) == '\n' ? 1 : 0);
    }

    static List<String> demoLines() {
        Resource demo = new ClassPathResource("demo/veenendaal.yaml");
        try {
            return demo.getContentAsString(StandardCharsets.UTF_8)
                    .replaceFirst("boundaries: .*\n", "")
                    .lines()
                    .toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
