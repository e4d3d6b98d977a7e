package org.mendan.persistence.picture;

import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mendan.persistence.Given;
import org.mendan.persistence.InDatabase;

class JpaPicturesTest extends PicturesContract {
    @RegisterExtension
    final InDatabase database = new InDatabase();

    @Override
    Pictures store() {
        return new JpaPictures(database.em());
    }

    @Override
    UUID organisation() {
        return new Given(database.em()).organisation();
    }

    @Override
    void forget() {
        database.forget();
    }
}
