package org.mendan.it.http.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where somebody stands when he presses a button: his role, his rights, and whether it is about his own organisation. */
enum Stand {
    HOST("HOST", true),
    UPLOADER("HOST", true, "DOCUMENT_UPLOAD"),
    APPROVER("HOST", true, "APPROVER"),
    AUDITOR("HOST", true, "AUDITOR"),
    ORGANISATION_ADMIN("ORGANISATION_ADMIN", true),
    AUDITING_ORGANISATION_ADMIN("ORGANISATION_ADMIN", true, "AUDITOR"),
    ADMIN("ADMIN", true),
    /** Of another organisation, with every right that gives nothing here. */
    OTHER_HOST("HOST", false, "DOCUMENT_UPLOAD", "APPROVER"),
    OTHER_ORGANISATION_ADMIN("ORGANISATION_ADMIN", false, "DOCUMENT_UPLOAD", "APPROVER"),
    /** Administers everything, wherever he belongs. */
    OTHER_ADMIN("ADMIN", false);

    static final Set<Stand> EVERYBODY = EnumSet.allOf(Stand.class);
    static final Set<Stand> NOBODY = EnumSet.noneOf(Stand.class);
    static final Set<Stand> ADMINS = EnumSet.of(ADMIN, OTHER_ADMIN);
    static final Set<Stand> ADMINS_HERE =
            EnumSet.of(ORGANISATION_ADMIN, AUDITING_ORGANISATION_ADMIN, ADMIN, OTHER_ADMIN);
    static final Set<Stand> READERS_OF_THE_LOG = EnumSet.of(AUDITOR, AUDITING_ORGANISATION_ADMIN, ADMIN, OTHER_ADMIN);
    static final Set<Stand> READERS_HERE = EnumSet.complementOf(EnumSet.of(OTHER_HOST, OTHER_ORGANISATION_ADMIN));

    private final String role;
    private final boolean here;
    private final String rights;

    Stand(String role, boolean here, String... rights) {
        this.role = role;
        this.here = here;
        this.rights = String.join(" ", rights);
    }

    String role() {
        return role;
    }

    boolean isHere() {
        return here;
    }

    List<String> rights() {
        return rights.isEmpty() ? List.of() : List.of(rights.split(" ", -1));
    }
}
