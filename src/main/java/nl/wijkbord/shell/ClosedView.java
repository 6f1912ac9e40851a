package nl.wijkbord.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;

/** A screen that is not for this person. */
@ParentLayout(MainLayout.class)
@PermitAll
class ClosedView extends Hidden<AccessDeniedException> {

    private static final long serialVersionUID = 1L;
}
