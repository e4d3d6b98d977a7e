package org.mendan.persistence.identity;

import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mendan.persistence.Given;
import org.mendan.persistence.InDatabase;

class JpaAccountsTest extends AccountsContract {
    @RegisterExtension
    final InDatabase database = new InDatabase();

    @Override
    Accounts accounts() {
        return new JpaAccounts(database.em());
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
