package org.mendan.persistence.identity;

import java.util.UUID;

class AccountsInMemoryTest extends AccountsContract {
    private final Accounts accounts = new AccountsInMemory();

    @Override
    Accounts accounts() {
        return accounts;
    }

    @Override
    UUID organisation() {
        return UUID.randomUUID();
    }
}
