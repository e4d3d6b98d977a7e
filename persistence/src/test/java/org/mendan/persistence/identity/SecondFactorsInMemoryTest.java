package org.mendan.persistence.identity;

import java.util.UUID;

class SecondFactorsInMemoryTest extends SecondFactorsContract {
    private final SecondFactors factors = new SecondFactorsInMemory();

    @Override
    SecondFactors factors() {
        return factors;
    }

    @Override
    UUID account() {
        return UUID.randomUUID();
    }
}
