package org.mendan.persistence.branding;

import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mendan.persistence.Given;
import org.mendan.persistence.InDatabase;

class JpaBrandingsTest extends BrandingsContract {
    @RegisterExtension
    final InDatabase database = new InDatabase();

    @Override
    Brandings store() {
        return new JpaBrandings(database.em());
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
