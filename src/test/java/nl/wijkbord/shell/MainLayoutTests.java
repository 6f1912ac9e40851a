package nl.wijkbord.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.ContextMenuKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.Map;
import nl.wijkbord.ui.AccountEntry;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.NavEntry;
import nl.wijkbord.ui.Screen;
import nl.wijkbord.ui.TopBarItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@ExtendWith(Screen.class)
class MainLayoutTests {

    private final MockEnvironment environment = new MockEnvironment();

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theMenuShowsWhatTheRoleOpensInOrder() {
        signIn("ROLE_CARDS");

        open();

        assertThat(menu()).containsExactly("Wijkbord", "Hoofdmenu");
    }

    @Test
    void aSettingsKeeperFindsNoBoardInTheMenu() {
        signIn("ROLE_SETTINGS");

        open();

        assertThat(menu()).containsExactly("Hoofdmenu", "Thema");
    }

    @Test
    void theMenuSaysWhoSitsHereAndForWhom() {
        signIn("ROLE_CARDS");

        open();

        assertThat(_get(Drawer.class).getElement().getTextRecursively()).contains("Wijkbeheerder", "Woningstichting");
        assertThat(_get(UserMenu.class).getAriaLabel()).hasValue("Wijkbeheerder, Woningstichting");
    }

    @Test
    void whoeverIsSignedInCanReadWhatTheBoardIsFor() {
        signIn("ROLE_CARDS");
        open();

        ContextMenuKt._clickItemWithCaption(_get(UserMenu.class).opened(), "Over dit bord");

        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Wijkbord van Plaats", "Samen eerder weten wat er speelt.");
    }

    @Test
    void thereIsOneMainAndTheSkipLinkLeadsThere() {
        signIn("ROLE_CARDS");

        open();

        assertThat(_find(Main.class)).hasSize(1);
        assertThat(_get(SkipLink.class).getHref())
                .isEqualTo("#" + _get(Main.class).getId().orElseThrow());
    }

    @Test
    void aNewScreenReplacesTheOneBefore() {
        signIn("ROLE_CARDS");
        var layout = open();

        layout.showRouterLayoutContent(new Div("first"));
        layout.showRouterLayoutContent(new Div("second"));

        assertThat(_get(Main.class).getChildren()).hasSize(1);
    }

    @Test
    void onlyADemoSaysSo() {
        signIn("ROLE_CARDS");
        open();
        assertThat(demoBars()).isEmpty();

        environment.setActiveProfiles("demo");
        open();
        assertThat(demoBars()).hasSize(1);
    }

    private MainLayout open() {
        var beans = new StaticListableBeanFactory(Map.of(
                "settings", new NavEntry("shell.theme", "beheer", Icon.USERS, "SETTINGS", 90),
                "board", new NavEntry("shell.name", "wijken", Icon.BOARD, "CARDS", 10),
                "everybody", new NavEntry("shell.nav", "uitleg", Icon.EYE, null, 50),
                "search", new Search()));
        var layout = new MainLayout(
                new Contributions(
                        beans.getBeanProvider(NavEntry.class),
                        beans.getBeanProvider(TopBarItem.class),
                        beans.getBeanProvider(AccountEntry.class),
                        () -> new Person("Wijkbeheerder", "Woningstichting", Map.of()),
                        new AuthenticationContext(),
                        () -> new About("Plaats", "Samen eerder weten wat er speelt.")),
                environment);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(layout);
        return layout;
    }

    private static void signIn(String authority) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("wijkbeheerder", "", authority));
    }

    private static List<String> menu() {
        return _find(SideNavItem.class).stream().map(SideNavItem::getLabel).toList();
    }

    private static List<Div> demoBars() {
        return _find(Div.class, spec -> spec.withClasses("demo-bar"));
    }

    private record Search() implements TopBarItem {

        @Override
        public com.vaadin.flow.component.Component create() {
            return new Span("zoeken");
        }

        @Override
        public int order() {
            return 1;
        }
    }
}
