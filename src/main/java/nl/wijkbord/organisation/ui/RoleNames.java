package nl.wijkbord.organisation.ui;

import nl.wijkbord.security.Role;
import nl.wijkbord.ui.Texts;

/** What people call a role. */
final class RoleNames {

    private RoleNames() {}

    static String of(Role role) {
        return Texts.get(
                switch (role) {
                    case COORDINATOR -> "organisation.role.coordinator";
                    case PROFESSIONAL -> "organisation.role.professional";
                    case ORG_LEAD -> "organisation.role.lead";
                    case MANAGER -> "organisation.role.manager";
                    case EXECUTIVE_READER -> "organisation.role.executive";
                    case ADMIN -> "organisation.role.admin";
                    case PRIVACY_OFFICER -> "organisation.role.privacy";
                });
    }
}
