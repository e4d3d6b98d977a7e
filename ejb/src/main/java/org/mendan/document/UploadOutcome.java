package org.mendan.document;

import java.util.UUID;

/** What came of an upload. */
public sealed interface UploadOutcome {
    /** It is kept, and waits for its conversion. */
    record Stored(UUID document) implements UploadOutcome {}

    /** Its sender was cut off, or sent a rest that does not fit: so many bytes wait here for what follows. */
    record Unfinished(long received) implements UploadOutcome {}

    /** Nothing is kept. */
    record Refused(UploadProblem problem) implements UploadOutcome {}
}
