package org.mendan.persistence;

import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.mendan.persistence.column.UntypedUuidNulls;

/** What the persistence provider's session needs beyond {@code persistence.xml}, which has no property for it. */
public class SessionSettings implements SessionCustomizer {

    /**
     * A database that is away is told at once. By itself EclipseLink would ask three times more, five seconds apart, while
     * a page, the memos' only writer or the stop of the server waits; who wants to try again does so where it is known how
     * long that may take.
     */
    private static final int RETRIES = 0;

    @Override
    public void customize(Session session) {
        session.getEventManager().addListener(new UntypedUuidNulls());
        ((DatabaseLogin) session.getDatasourceLogin()).setQueryRetryAttemptCount(RETRIES);
    }
}
