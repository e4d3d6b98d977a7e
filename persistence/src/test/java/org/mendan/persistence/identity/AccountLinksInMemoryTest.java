package org.mendan.persistence.identity;

import java.util.UUID;

class AccountLinksInMemoryTest extends AccountLinksContract {
    private final AccountLinks links = new AccountLinksInMemory();

    @Override
    AccountLinks links() {
        return links;
    }

    @Override
    UUID account() {
        return UUID.randomUUID();
    }
}
