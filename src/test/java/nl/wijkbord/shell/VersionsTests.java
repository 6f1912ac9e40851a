package nl.wijkbord.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
