package org.mendan.document;

import java.util.UUID;

/** What came of an upload. */
public sealed interface UploadOutcome {
    /** It is kept, and waits for its conversion. */
    record Stored(UUID document) implements UploadOutcome {}

    /** Nothing is kept. */
    record Refused(UploadProblem problem) implements UploadOutcome {}
}
