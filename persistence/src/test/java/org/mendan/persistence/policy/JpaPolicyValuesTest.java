package org.mendan.persistence.policy;

import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mendan.persistence.Given;
import org.mendan.persistence.InDatabase;

class JpaPolicyValuesTest extends PolicyValuesContract {
    @RegisterExtension
    final InDatabase database = new InDatabase();

    @Override
    PolicyValues values() {
        return new JpaPolicyValues(database.em());
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
