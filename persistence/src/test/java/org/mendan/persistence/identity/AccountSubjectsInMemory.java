package org.mendan.persistence.identity;

import jakarta.persistence.EntityExistsException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Subjects for tests. */
public final class AccountSubjectsInMemory implements AccountSubjects {
    private final Map<UUID, AccountSubject> subjects = new ConcurrentHashMap<>();

    @Override
    public synchronized void add(AccountSubject subject) {
        if (of(subject.accountId()).isPresent()
                || find(subject.issuer(), subject.subject()).isPresent()) {
            throw new EntityExistsException("This account or subject is linked");
        }
        subjects.put(subject.accountId(), subject);
    }

    @Override
    public Optional<AccountSubject> find(String issuer, String subject) {
        return subjects.values().stream()
                .filter(one -> one.issuer().equals(issuer) && one.subject().equals(subject))
                .findFirst();
    }

    @Override
    public Optional<AccountSubject> of(UUID accountId) {
        return Optional.ofNullable(subjects.get(accountId));
    }
}
