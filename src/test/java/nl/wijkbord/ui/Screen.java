package nl.wijkbord.ui;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A Dutch screen without a server behind it. */
public class Screen implements BeforeEachCallback, AfterEachCallback {

    private static final String PROVIDER = "vaadin.i18n.provider";

    @Override
    public void beforeEach(ExtensionContext context) {
        System.setProperty(PROVIDER, ScreenTranslations.class.getName());
        MockVaadin.setup();
        UI.getCurrent().setLocale(Texts.DUTCH);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        MockVaadin.tearDown();
        System.clearProperty(PROVIDER);
    }
}
