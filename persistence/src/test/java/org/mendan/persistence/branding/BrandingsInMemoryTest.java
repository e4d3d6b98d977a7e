package org.mendan.persistence.branding;

import java.util.UUID;

class BrandingsInMemoryTest extends BrandingsContract {
    private final BrandingsInMemory store = new BrandingsInMemory();

    @Override
    Brandings store() {
        return store;
    }

    @Override
    UUID organisation() {
        return UUID.randomUUID();
    }
}
