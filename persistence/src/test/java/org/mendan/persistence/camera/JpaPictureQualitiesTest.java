package org.mendan.persistence.camera;

import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mendan.persistence.Given;
import org.mendan.persistence.InDatabase;

class JpaPictureQualitiesTest extends PictureQualitiesContract {
    @RegisterExtension
    final InDatabase database = new InDatabase();

    @Override
    PictureQualities qualities() {
        return new JpaPictureQualities(database.em());
    }

    @Override
    void forget() {
        database.forget();
    }

    @Override
    UUID meeting() {
        return new Given(database.em()).meeting();
    }
}
