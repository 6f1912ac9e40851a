package nl.wijkbord.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.security.Role;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.NavEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands in one menu is told apart by its drawing; only what is about people shares one. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class MenuIconsTests {

    @Autowired
    private List<NavEntry> places;

    @ParameterizedTest
    @ValueSource(strings = {Role.CARDS, Role.SETTINGS, Role.AUDIT})
    void everyPlaceInOneMenuHasItsOwnIcon(String authority) {
        assertThat(of(authority)).filteredOn(it -> it != Icon.USERS).doesNotHaveDuplicates();
    }

    @Test
    void theMenuOfWhoKeepsTheSettingsIsThere() {
        assertThat(of(Role.SETTINGS)).hasSizeGreaterThan(6);
    }

    private List<Icon> of(String authority) {
        return places.stream()
                .filter(it -> Objects.equals(it.authority(), authority))
                .map(NavEntry::icon)
                .toList();
    }
}
