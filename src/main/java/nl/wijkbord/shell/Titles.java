package nl.wijkbord.shell;

import com.vaadin.flow.router.PageTitleContext;
import com.vaadin.flow.router.PageTitleGenerator;
import nl.wijkbord.ui.Texts;
import org.springframework.stereotype.Component;

/** The name of the tab: what is on the screen first, as tabs are narrow. A view may give words or the key of words. */
@Component
class Titles implements PageTitleGenerator {

    private static final long serialVersionUID = 1L;

    @Override
    public String generatePageTitle(PageTitleContext context) {
        var title = Texts.has(context.value()) ? Texts.get(context.value()) : context.value();
        var product = Texts.get("shell.name");
        return title.isBlank() || title.equals(product) ? product : Texts.get("shell.title", title, product);
    }
}
