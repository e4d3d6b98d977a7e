package org.mendan.persistence.terms;

import java.util.UUID;

class TermsVersionsInMemoryTest extends TermsVersionsContract {
    private final TermsVersions terms = new TermsVersionsInMemory();

    @Override
    TermsVersions terms() {
        return terms;
    }

    @Override
    UUID organisation() {
        return UUID.randomUUID();
    }
}
