package org.mendan.persistence.identity;

import java.util.List;
import java.util.UUID;

/** Passwords that accounts had before. */
public interface PastPasswords {
    void add(PastPassword password);

    /** The last ones of an account, the newest first. */
    List<PastPassword> last(UUID accountId, int max);

    /** Forgets all of an account but the last ones. */
    void keepLast(UUID accountId, int max);
}
