package org.mendan.persistence.terms;

import java.util.UUID;

class ConsentsInMemoryTest extends ConsentsContract {
    private final Consents consents = new ConsentsInMemory();

    @Override
    Consents consents() {
        return consents;
    }

    @Override
    UUID meeting() {
        return UUID.randomUUID();
    }

    @Override
    UUID termsVersion() {
        return UUID.randomUUID();
    }
}
