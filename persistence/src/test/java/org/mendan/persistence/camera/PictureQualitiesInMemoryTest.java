package org.mendan.persistence.camera;

import java.util.UUID;

class PictureQualitiesInMemoryTest extends PictureQualitiesContract {
    private final PictureQualities qualities = new PictureQualitiesInMemory();

    @Override
    PictureQualities qualities() {
        return qualities;
    }

    @Override
    UUID meeting() {
        return UUID.randomUUID();
    }
}
