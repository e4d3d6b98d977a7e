package org.mendan.persistence.identity;

import java.util.Optional;
import java.util.UUID;

/** Which accounts belong to whom at the identity provider. */
public interface AccountSubjects {
    /** Adds it; a second one of the same account, or of the same issuer and subject, is refused with a {@code PersistenceException}. */
    void add(AccountSubject subject);

    /** Who that person of that issuer is here. */
    Optional<AccountSubject> find(String issuer, String subject);

    /** Who that account is at the provider. */
    Optional<AccountSubject> of(UUID accountId);
}
