package nl.wijkbord.audit.ui;

import nl.wijkbord.security.Role;
import nl.wijkbord.ui.Icon;
import nl.wijkbord.ui.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the log stands in the menu. */
@Configuration
class AuditMenu {

    @Bean
    NavEntry auditMenuEntry() {
        return new NavEntry("audit.menu", "audit", Icon.EYE, Role.AUDIT, 90);
    }
}
