package nl.wijkbord.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.wijkbord.privacy.Finding;
import nl.wijkbord.ui.PageScripts;
import nl.wijkbord.ui.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Lets every screen say, while somebody types, what looks like personal data. */
@Component
class GuardOnScreen implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Bean
    static PageScripts guardScript() {
        return new PageScripts(List.of("wb-guard.js"));
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> prepare(init.getUI()));
    }

    /** Only when the screen goes out it is known in which language. */
    private static void prepare(UI ui) {
        ui.beforeClientResponse(ui, _ -> tellWords(ui));
    }

    private static void tellWords(UI ui) {
        var words =
                Arrays.stream(Finding.Kind.values()).collect(Collectors.toMap(Enum::name, it -> Texts.get(it.key())));
        ui.getPage().executeJs("window.wbGuardTexts = $0", JsonMapper.shared().valueToTree(words));
    }
}
