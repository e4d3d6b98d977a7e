package org.mendan.persistence.identity;

import java.util.UUID;

class PastPasswordsInMemoryTest extends PastPasswordsContract {
    private final PastPasswords passwords = new PastPasswordsInMemory();

    @Override
    PastPasswords passwords() {
        return passwords;
    }

    @Override
    UUID account() {
        return UUID.randomUUID();
    }
}
