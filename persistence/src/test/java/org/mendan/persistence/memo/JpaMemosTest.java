package org.mendan.persistence.memo;

import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mendan.persistence.Given;
import org.mendan.persistence.InDatabase;

class JpaMemosTest extends MemosContract {
    @RegisterExtension
    final InDatabase database = new InDatabase();

    @Override
    Memos memos() {
        return new JpaMemos(database.em());
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
