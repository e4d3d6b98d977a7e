package org.mendan.policy;

import org.jspecify.annotations.Nullable;

/** What came of a change. */
public sealed interface PolicyOutcome {
    /** It holds from now on; both as texts, what held before and what holds now. */
    record Done(String before, String after) implements PolicyOutcome {}

    /** It lets more data flow and waits for a second administrator. */
    record Waiting(String before, String after) implements PolicyOutcome {}

    /** The policy does not take such a value. */
    record NotTaken() implements PolicyOutcome {}

    /** Whoever asks would be shut out himself, for he is at that address; nothing was changed. */
    record ShutsOut(String address) implements PolicyOutcome {}

    /** Only who came from the identity provider himself can close the way by password; nothing was changed. */
    record NeedsProvider() implements PolicyOutcome {}

    /**
     * Somebody else was quicker; nothing was changed.
     *
     * @param current the organisation's own value now; null where it has none
     */
    record Overtaken(@Nullable String current) implements PolicyOutcome {}

    /** Another change of this policy waits already; that one has to be decided first. */
    record Busy() implements PolicyOutcome {}

    /** Whoever asked for a change cannot be the second pair of eyes as well. */
    record NeedsAnother() implements PolicyOutcome {}

    /** The change was taken back or refused. */
    record Dropped(String wanted) implements PolicyOutcome {}

    /** There is no such change; somebody has decided it. */
    record Gone() implements PolicyOutcome {}
}
