package org.mendan.persistence.identity;

import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mendan.persistence.Given;
import org.mendan.persistence.InDatabase;

class JpaAccountLinksTest extends AccountLinksContract {
    @RegisterExtension
    final InDatabase database = new InDatabase();

    @Override
    AccountLinks links() {
        return new JpaAccountLinks(database.em());
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
