package org.mendan.documentlink;

import org.jspecify.annotations.Nullable;

/**
 * What a visitor gets to see.
 *
 * @param document where the visitor is in, and nowhere else
 */
public record VisitView(Stage stage, @Nullable LinkedDocument document) {
    /** Somebody who came by no link. */
    public static final VisitView NOWHERE = at(Stage.NO_VISIT);

    /** How far the visitor has come. */
    public enum Stage {
        /** Not by a link, or too long ago. */
        NO_VISIT,
        /** Before the password. */
        PASSWORD,
        /** In. */
        OPEN,
        REVOKED,
        EXPIRED,
        REMOVED,
        UNUSABLE
    }

    static VisitView at(Stage stage) {
        return new VisitView(stage, null);
    }
}
