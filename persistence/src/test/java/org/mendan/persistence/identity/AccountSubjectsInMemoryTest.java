package org.mendan.persistence.identity;

import java.util.UUID;

class AccountSubjectsInMemoryTest extends AccountSubjectsContract {
    private final AccountSubjects subjects = new AccountSubjectsInMemory();

    @Override
    AccountSubjects subjects() {
        return subjects;
    }

    @Override
    UUID account() {
        return UUID.randomUUID();
    }
}
