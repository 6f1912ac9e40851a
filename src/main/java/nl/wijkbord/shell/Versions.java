package nl.wijkbord.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.shared.ui.Dependency;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.wijkbord.ui.PageScripts;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** Gives our scripts an address that changes with their content, as Vaadin does for stylesheets: nobody runs yesterday's. */
@Component
class Versions implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final String CONTEXT = "context://";
    /** The theme has to be on before anything is painted. */
    private static final String BEFORE_PAINT = "wb-shell.js";

    /** The first screen calls it as soon as it is built, and a deferred script and a module keep the order of the page. */
    private static final String BEFORE_SCREEN = "wb-fields.js";

    private static final String SIGNS = "wb-icon.js";

    private final Map<String, String> fingerprints = new ConcurrentHashMap<>();
    private final List<String> others;

    Versions(List<PageScripts> scripts) {
        others = scripts.stream().flatMap(it -> it.paths().stream()).toList();
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addDependencyFilter((dependencies, _) -> versioned(dependencies));
        event.addIndexHtmlRequestListener(this::addShellScripts);
    }

    private List<Dependency> versioned(List<Dependency> dependencies) {
        return dependencies.stream().map(this::versioned).toList();
    }

    private Dependency versioned(Dependency it) {
        return it.getType() == Dependency.Type.JAVASCRIPT && it.getUrl().startsWith(CONTEXT)
                ? new Dependency(it.getType(), versioned(it.getUrl()), it.getLoadMode(), it.getId())
                : it;
    }

    void addShellScripts(IndexHtmlResponse response) {
        var head = response.getDocument().head();
        head.expectFirst("script[type=module][src]")
                .before(script(BEFORE_SCREEN).attr("defer", true));
        head.appendChild(script(BEFORE_PAINT));
        Stream.concat(Stream.of(SIGNS), others.stream())
                .forEach(it -> head.appendChild(script(it).attr("defer", true)));
    }

    private Element script(String path) {
        return new Element("script").attr("src", versioned(path));
    }

    String versioned(String url) {
        var fingerprint = fingerprints.computeIfAbsent(url.replace(CONTEXT, ""), Versions::fingerprint);
        return fingerprint.isEmpty() ? url : url + "?v-c=" + fingerprint;
    }

    private static String fingerprint(String path) {
        var file = new ClassPathResource("META-INF/resources/" + path);
        if (!file.exists()) {
            return "";
        }
        try (var content = file.getInputStream()) {
            return DigestUtils.md5DigestAsHex(content).substring(0, 8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
