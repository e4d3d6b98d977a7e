package org.mendan.persistence.identity;

import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mendan.persistence.Given;
import org.mendan.persistence.InDatabase;

class JpaAccountSubjectsTest extends AccountSubjectsContract {
    @RegisterExtension
    final InDatabase database = new InDatabase();

    @Override
    AccountSubjects subjects() {
        return new JpaAccountSubjects(database.em());
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
