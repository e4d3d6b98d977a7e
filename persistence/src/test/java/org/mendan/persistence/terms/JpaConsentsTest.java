package org.mendan.persistence.terms;

import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mendan.persistence.Given;
import org.mendan.persistence.InDatabase;

class JpaConsentsTest extends ConsentsContract {
    @RegisterExtension
    final InDatabase database = new InDatabase();

    @Override
    Consents consents() {
        return new JpaConsents(database.em());
    }

    @Override
    void forget() {
        database.forget();
    }

    @Override
    UUID meeting() {
        return new Given(database.em()).meeting();
    }

    @Override
    UUID termsVersion() {
        return new Given(database.em()).termsVersion();
    }
}
