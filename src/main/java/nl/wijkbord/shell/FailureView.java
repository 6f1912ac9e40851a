package nl.wijkbord.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import nl.wijkbord.ui.Failures;

/** A screen that broke while it was opening. It stands alone: the frame itself may be what broke. */
@AnonymousAllowed
class FailureView extends Composite<Main> implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var code = Failures.log(parameter.getException());
        getContent().addClassNames("page", "failure");
        getContent()
                .add(
                        new H1(getTranslation("shell.failure.title")),
                        new Paragraph(getTranslation("ui.failure", code)),
                        new Anchor("", getTranslation("shell.home")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.failure.title");
    }
}
