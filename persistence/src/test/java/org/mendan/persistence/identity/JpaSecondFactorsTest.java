package org.mendan.persistence.identity;

import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mendan.persistence.Given;
import org.mendan.persistence.InDatabase;

class JpaSecondFactorsTest extends SecondFactorsContract {
    @RegisterExtension
    final InDatabase database = new InDatabase();

    @Override
    SecondFactors factors() {
        return new JpaSecondFactors(database.em());
    }

    @Override
    UUID account() {
        return new Given(database.em()).account();
    }

    @Override
    void forget() {
        database.forget();
    }
}
