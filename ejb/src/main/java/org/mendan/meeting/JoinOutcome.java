package org.mendan.meeting;

import org.jspecify.annotations.Nullable;
import org.mendan.persistence.record.Ending;

/** What came of a page's asking for its place. */
public sealed interface JoinOutcome {

    /** The place is this page's. */
    record Welcome(MeetingView view) implements JoinOutcome {}

    /** Another tab of the same side holds it: ask whether to take over. */
    record Elsewhere() implements JoinOutcome {}

    /** The meeting is over, or was never there (null). */
    record Over(@Nullable Ending how) implements JoinOutcome {}
}
