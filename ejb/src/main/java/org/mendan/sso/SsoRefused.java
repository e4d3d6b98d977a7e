package org.mendan.sso;

import java.io.Serial;
import org.mendan.identity.Login;

/** Somebody cannot be signed in by the provider. The message is for the audit log and holds no token. */
public final class SsoRefused extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final SsoProblem problem;
    private final String login;

    public SsoRefused(SsoProblem problem, String detail) {
        this(problem, detail, "");
    }

    private SsoRefused(SsoProblem problem, String detail, String login) {
        super(detail);
        this.problem = problem;
        this.login = login;
    }

    /** Somebody who is to read which login it is about. */
    static SsoRefused naming(SsoProblem problem, Login login) {
        return new SsoRefused(problem, login.value(), login.value());
    }

    public SsoProblem problem() {
        return problem;
    }

    /** The login that it is about, for whoever came with it; empty where it is about none. */
    public String login() {
        return login;
    }
}
