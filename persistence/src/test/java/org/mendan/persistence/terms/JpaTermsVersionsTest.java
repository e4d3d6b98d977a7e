package org.mendan.persistence.terms;

import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mendan.persistence.Given;
import org.mendan.persistence.InDatabase;

class JpaTermsVersionsTest extends TermsVersionsContract {
    @RegisterExtension
    final InDatabase database = new InDatabase();

    @Override
    TermsVersions terms() {
        return new JpaTermsVersions(database.em());
    }

    @Override
    void forget() {
        database.forget();
    }

    @Override
    UUID organisation() {
        return new Given(database.em()).organisation();
    }
}
