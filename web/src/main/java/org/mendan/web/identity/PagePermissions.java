package org.mendan.web.identity;

import java.util.Map;
import java.util.Optional;
import org.mendan.access.Permission;

/** What each page of the administration takes. A path that is not named here is nobody's. */
final class PagePermissions {
    private static final Map<String, Permission> OF_PATH = Map.of(
            "/admin/audit", Permission.READ_AUDIT,
            "/admin/audit.csv", Permission.READ_AUDIT,
            "/admin/accounts", Permission.MANAGE_ACCOUNTS,
            "/admin/accounts.csv", Permission.MANAGE_ACCOUNTS,
            "/admin/account", Permission.MANAGE_ACCOUNTS,
            "/admin/account-new", Permission.MANAGE_ACCOUNTS,
            "/admin/organisations", Permission.MANAGE_ORGANISATIONS,
            "/admin/policies", Permission.SET_POLICIES,
            "/admin/policy", Permission.SET_POLICIES);

    private PagePermissions() {}

    /** What the page at that path takes, with or without {@code .xhtml}. */
    static Optional<Permission> of(String path) {
        String page = path.endsWith(".xhtml") ? path.substring(0, path.length() - ".xhtml".length()) : path;
        return Optional.ofNullable(OF_PATH.get(page));
    }
}
