package org.mendan.documentlink;

/** What came of making a link. */
public sealed interface MakeOutcome {
    /**
     * It works from now on.
     *
     * @param key to be shown once; it cannot be read back
     */
    record Made(LinkKey key, String shortName) implements MakeOutcome {}

    /** It was not made. */
    record Refused(LinkProblem problem) implements MakeOutcome {}
}
