package org.mendan.persistence.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Links by mail with which people set their passwords. */
public interface AccountLinks {
    void add(AccountLink link);

    Optional<AccountLink> byTokenHash(String hash);

    /** Like {@link #byTokenHash}, with the row locked and fresh until the transaction ends: of two uses one counts. */
    Optional<AccountLink> lockedByTokenHash(String hash);

    /** All of an account that were issued at that moment or later, the newest first. */
    List<AccountLink> since(UUID accountId, Instant moment);
}
