package nl.wijkbord.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class VersionsTests {

    private final Versions versions = new Versions(List.of());

    @Test
    void theAddressOfAScriptChangesWithItsContent() {
        assertThat(versions.versioned("context://webjars/sortablejs/1.15.6/Sortable.min.js"))
                .matches("context://webjars/sortablejs/1.15.6/Sortable.min.js\\?v-c=[0-9a-f]{8}");
    }

    @Test
    void anUnknownScriptKeepsItsAddress() {
        assertThat(versions.versioned("context://elsewhere.js")).isEqualTo("context://elsewhere.js");
    }

    /** Vaadin's own script, a module, builds the first screen as soon as it runs; before the base an address leads nowhere. */
    @Test
    void whatFieldsLeanOnRunsBeforeTheFirstScreenIsBuilt() {
        var page = Jsoup.parse(
                "<script type=module>settings</script><base href=../><script type=module src=vaadin.js></script>");

        versions.addShellScripts(new IndexHtmlResponse(null, null, page));

        assertThat(page.head().select("base ~ *").eachAttr("src"))
                .map(it -> it.replaceFirst("\\?.*", ""))
                .containsExactly("wb-fields.js", "vaadin.js", "wb-shell.js", "wb-icon.js");
        assertThat(page.select("base + script").hasAttr("defer")).isTrue();
    }
}
