package org.mendan.web.page;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mendan.access.Actor;
import org.mendan.access.Permission;
import org.mendan.identity.AccountBean;
import org.mendan.meeting.Host;
import org.mendan.persistence.identity.Right;

/** Who is signed in, read once a request. */
@Named
@RequestScoped
public class Caller {
    @EJB
    private AccountBean accounts;

    @Inject
    private HttpServletRequest request;

    private @Nullable Host host;
    private @Nullable Actor actor;

    public Host host() {
        if (host == null) {
            host = accounts.host(request.getRemoteUser());
        }
        return host;
    }

    public Actor actor() {
        if (actor == null) {
            actor = accounts.actor(request.getRemoteUser());
        }
        return actor;
    }

    /** Whether the caller may do so anywhere at all; {@code permission} is the name of a {@link Permission}. */
    public boolean may(String permission) {
        return actor().may(Permission.valueOf(permission));
    }

    /** Whether there is anything below 管理 for the caller. */
    public boolean isAdministering() {
        return Arrays.stream(Permission.values()).anyMatch(actor()::may);
    }

    /** Whether documents of others may wait for the caller's approval. */
    public boolean isApprover() {
        return actor().rights().contains(Right.APPROVER);
    }

    public String getName() {
        return host().name();
    }
}
