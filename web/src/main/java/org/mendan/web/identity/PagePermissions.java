package org.mendan.web.identity;

import java.util.Map;
import java.util.Optional;
import org.mendan.access.Permission;

/** What each page of the administration takes. A path that is not named here is nobody's. */
final class PagePermissions {
    private static final Map<String, Permission> OF_PATH = Map.ofEntries(
            Map.entry("/admin/dashboard", Permission.VIEW_DASHBOARD),
            Map.entry("/admin/dashboard.csv", Permission.VIEW_DASHBOARD),
            Map.entry("/admin/audit", Permission.READ_AUDIT),
            Map.entry("/admin/audit.csv", Permission.READ_AUDIT),
            Map.entry("/admin/accounts", Permission.READ_ACCOUNTS),
            Map.entry("/admin/accounts.csv", Permission.READ_ACCOUNTS),
            Map.entry("/admin/account", Permission.MANAGE_ACCOUNTS),
            Map.entry("/admin/account-new", Permission.MANAGE_ACCOUNTS),
            Map.entry("/admin/accounts-import", Permission.MANAGE_ACCOUNTS),
            Map.entry("/admin/organisations", Permission.MANAGE_ORGANISATIONS),
            Map.entry("/admin/appearance", Permission.SET_APPEARANCE),
            Map.entry("/admin/terms", Permission.EDIT_TERMS),
            Map.entry("/admin/terms-edit", Permission.EDIT_TERMS),
            Map.entry("/admin/policies", Permission.READ_POLICIES),
            Map.entry("/admin/policy", Permission.SET_POLICIES));

    private PagePermissions() {}

    /** What the page at that path takes, with or without {@code .xhtml}. */
    static Optional<Permission> of(String path) {
        String page = path.endsWith(".xhtml") ? path.substring(0, path.length() - ".xhtml".length()) : path;
        return Optional.ofNullable(OF_PATH.get(page));
    }
}
