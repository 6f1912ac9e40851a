package nl.wijkbord.setup;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** The municipality that a database holds already; whoever asks for another one is told instead of served. */
record Tenant(String code, String name, boolean demo) {

    /** Only the municipality has a code that begins so; a file that is read for its code alone may be broken further on. */
    private static final Pattern CODE = Pattern.compile("\\bcode:\\s*['\"]?(GM\\d{4})\\b");

    void mustBeWanted(Environment environment, boolean asDemo) {
        if (asDemo && !demo) {
            throw new WrongDatabase(
                    "In deze database werkt " + name
                            + ", en niet een demo: wijs met WIJKBORD_SETUP het opstartbestand van die gemeente aan, of start zonder het profiel demo.");
        }
        var wanted = asDemo ? environment.getProperty("wijkbord.demo", "") : "";
        if (!wanted.isEmpty()) {
            mustBe(codeIn(new ClassPathResource("demo/" + wanted + ".yaml")), "de demo " + wanted);
        }
        var file = asDemo ? "" : environment.getProperty("wijkbord.setup", "");
        if (!file.isEmpty()) {
            mustBe(codeIn(new FileSystemResource(Path.of(file))), file);
        }
    }

    private void mustBe(Optional<String> wanted, String what) {
        wanted.filter(it -> !it.equals(code)).ifPresent(it -> {
            throw new WrongDatabase("In deze database staat " + name + " (" + code + "), en " + what + " is " + it
                    + ": wijs een andere, lege database aan, of start met wat bij deze hoort.");
        });
    }

    /** Empty when it cannot be read any more: after the first start nobody needs the file. */
    private static Optional<String> codeIn(Resource file) {
        try {
            var found = CODE.matcher(YamlText.textOf(file));
            return found.find() ? Optional.of(found.group(1)) : Optional.empty();
        } catch (SetupRefused _) {
            return Optional.empty();
        }
    }
}
