package org.mendan.document;

import java.util.Optional;
import java.util.UUID;

/** What came of a change of the folders. */
public sealed interface FolderOutcome {
    /**
     * It was done.
     *
     * @param folder the one to look at now; nothing for the top
     */
    record Done(Optional<UUID> folder) implements FolderOutcome {}

    /** It cannot be done. */
    record Refused(FolderTree.Problem problem) implements FolderOutcome {}

    /** Somebody else was quicker; nothing was changed. */
    record Overtaken() implements FolderOutcome {}

    /** It is not his to change, or there is no such thing. */
    record NotGranted() implements FolderOutcome {}
}
