package org.mendan.document;

/** How a conversion ended. */
public sealed interface ConversionOutcome {

    /** All pages are there. */
    record Done(int pages) implements ConversionOutcome {}

    /**
     * There are no pages, or not all.
     *
     * @param page where it ended, counted from 1; 0 where it is about the whole document
     */
    record Failed(ConversionProblem problem, int page) implements ConversionOutcome {}
}
