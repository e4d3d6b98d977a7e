package org.mendan.sso;

import java.io.Serial;

/** Somebody cannot be signed in by the provider. The message is for the audit log and holds no token. */
public final class SsoRefused extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final SsoProblem problem;

    public SsoRefused(SsoProblem problem, String detail) {
        super(detail);
        this.problem = problem;
    }

    public SsoProblem problem() {
        return problem;
    }
}
