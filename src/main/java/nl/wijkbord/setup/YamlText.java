package nl.wijkbord.setup;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** The text of a file from outside: never endless, and never more than the characters it shows. */
record YamlText(String text) {

    private static final int MAX_BYTES = 2_000_000;
    private static final int MAX_DEPTH = 12;
    private static final int MAX_ALIASES = 50;

    static YamlText read(Resource file) {
        return new YamlText(textOf(file));
    }

    static String textOf(Resource file) {
        try (var in = file.getInputStream()) {
            var bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw SetupRefused.whole(file.getFilename() + " is te groot: hooguit 2 MB.");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            throw SetupRefused.whole(file.getFilename() + " is geen leesbare tekst: sla het op als UTF-8.");
        } catch (IOException _) {
            throw SetupRefused.whole(file.getFilename() + " is niet te lezen: kijk of het bestand er is.");
        }
    }

    /** The tree of what is written, with for every part the line where it stands. */
    Spot root(Problems problems) {
        try {
            var node = new Yaml(limits()).compose(new StringReader(text));
            if (node == null) {
                throw SetupRefused.whole("het bestand is leeg.");
            }
            problems.locate("", node);
            return new Spot("", node, problems);
        } catch (MarkedYAMLException exception) {
            throw new SetupRefused(List.of(unreadable(exception)));
        } catch (YAMLException _) {
            throw SetupRefused.whole("het bestand is te diep genest of herhaalt zichzelf te vaak.");
        }
    }

    private static SetupProblem unreadable(MarkedYAMLException exception) {
        var mark = exception.getProblemMark();
        return new SetupProblem(
                mark == null ? 0 : mark.getLine() + 1,
                "",
                "dit is geen geldige YAML: let op het inspringen, de dubbele punten en de aanhalingstekens.");
    }

    private static LoaderOptions limits() {
        var options = new LoaderOptions();
        options.setCodePointLimit(MAX_BYTES);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setMaxAliasesForCollections(MAX_ALIASES);
        return options;
    }
}
