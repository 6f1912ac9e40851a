package nl.wijkbord.mywork.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.stream.IntStream;
import nl.wijkbord.WijkbordTest;
import nl.wijkbord.card.CardWork;
import nl.wijkbord.card.Visibility;
import nl.wijkbord.security.OrganisationId;
import nl.wijkbord.security.Role;
import nl.wijkbord.security.Viewer;
import nl.wijkbord.security.WijkId;
import nl.wijkbord.town.Cards;
import nl.wijkbord.town.Site;
import nl.wijkbord.town.Spotlight;
import nl.wijkbord.town.Town;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who has very much to do sees where each group begins, and asks for the rest of one. */
@WijkbordTest
@SuppressWarnings("NullAway.Init")
class MuchToDoTests {

    @Autowired
    private Town town;

    @Autowired
    private Cards cards;

    @Autowired
    private CardWork work;

    @Autowired
    private Spotlight spotlight;

    @Autowired
    private Site site;

    private OrganisationId politie;
    private WijkId wijk;
    private Viewer agent;

    @BeforeEach
    void oneWijk() {
        politie = town.organisation("politie");
        wijk = town.wijk("noord", politie);
        agent = town.seated("wijkagent", politie, Role.PROFESSIONAL, wijk);
    }

    @AfterEach
    void leave() {
        Site.leave();
        spotlight.off();
    }

    @Test
    void theRestIsShownWhenAskedForAndCountedBefore() {
        have(WorkSection.FIRST + 2);
        site.visit(agent, "mijn-werk");
        assertThat(lines()).isEqualTo(WorkSection.FIRST);
        assertThat(count()).isEqualTo("32");

        _click(_get(section(), NativeButton.class, it -> it.withText("Toon de andere 2")));

        assertThat(focuses()).isTrue();
        assertThat(lines()).isEqualTo(WorkSection.FIRST + 2);
        assertThat(rest()).isFalse();
    }

    /** Asked before anything is looked up, which takes what waits for the browser away. */
    private static boolean focuses() {
        var screen = UI.getCurrent().getInternals();
        screen.getStateTree().runExecutionsBeforeClientResponse();
        return screen.dumpPendingJavaScriptInvocations().stream()
                .anyMatch(it -> it.getInvocation().getExpression().contains(".focus()"));
    }

    @Test
    void whatComesWhileSomebodyLooksIsCountedAndShownOnceTheRestIs() {
        have(WorkSection.FIRST);
        site.visit(agent, "mijn-werk");
        assertThat(rest()).isFalse();

        have(1);
        MockVaadin.clientRoundtrip(true);
        assertThat(lines()).isEqualTo(WorkSection.FIRST);
        _click(_get(section(), NativeButton.class, it -> it.withText("Toon de andere 1")));
        have(1);
        MockVaadin.clientRoundtrip(true);

        assertThat(lines()).isEqualTo(WorkSection.FIRST + 2);
        assertThat(count()).isEqualTo("32");
    }

    private void have(int many) {
        IntStream.range(0, many).forEach(it -> {
            var card = cards.signal(agent, wijk, "Zwerfafval " + it, Visibility.WIJKTEAM);
            work.giveTo(card.ref(), politie, agent.id());
        });
    }

    private static WorkSection section() {
        return _find(WorkSection.class).stream()
                .filter(it -> it.getContent().getElement().getAttribute("hidden") == null)
                .findFirst()
                .orElseThrow();
    }

    private static int lines() {
        return _find(section(), WorkLine.class).size();
    }

    private static String count() {
        return _get(section(), Span.class, it -> it.withClasses("count")).getText();
    }

    private static boolean rest() {
        return _get(section(), NativeButton.class).getElement().getAttribute("hidden") == null;
    }
}
