package nl.wijkbord.shell;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;

/** An address that leads nowhere. */
@ParentLayout(MainLayout.class)
@PermitAll
class UnknownView extends Hidden<NotFoundException> {

    private static final long serialVersionUID = 1L;
}
