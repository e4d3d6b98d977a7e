package org.mendan.persistence.picture;

import java.util.UUID;

class PicturesInMemoryTest extends PicturesContract {
    private final PicturesInMemory store = new PicturesInMemory();

    @Override
    Pictures store() {
        return store;
    }

    @Override
    UUID organisation() {
        return UUID.randomUUID();
    }
}
