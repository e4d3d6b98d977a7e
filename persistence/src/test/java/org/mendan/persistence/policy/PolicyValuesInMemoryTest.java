package org.mendan.persistence.policy;

import java.util.UUID;

class PolicyValuesInMemoryTest extends PolicyValuesContract {
    private final PolicyValues values = new PolicyValuesInMemory();

    @Override
    PolicyValues values() {
        return values;
    }

    @Override
    UUID organisation() {
        return UUID.randomUUID();
    }
}
