package nl.wijkbord.shell;

import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import org.springframework.security.access.AccessDeniedException;

/** A screen whose content a service does not give to this person. */
@ParentLayout(MainLayout.class)
@PermitAll
class RefusedView extends Hidden<AccessDeniedException> {

    private static final long serialVersionUID = 1L;
}
