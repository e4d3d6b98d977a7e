package org.mendan.conversion;

import java.io.Serial;

/** A document cannot be converted. */
public final class Unconvertible extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final int page;

    public Unconvertible(Problem problem) {
        this(problem, 0);
    }

    /** @param page counted from 1; 0 where it is about the whole document */
    public Unconvertible(Problem problem, int page) {
        super(problem + " " + page);
        this.problem = problem;
        this.page = page;
    }

    public Problem problem() {
        return problem;
    }

    public int page() {
        return page;
    }
}
