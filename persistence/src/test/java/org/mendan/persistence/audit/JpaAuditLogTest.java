package org.mendan.persistence.audit;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.mendan.persistence.InDatabase;

class JpaAuditLogTest extends AuditLogContract {
    @RegisterExtension
    final InDatabase database = new InDatabase();

    @Override
    AuditLog log() {
        return new JpaAuditLog(database.em());
    }

    @Override
    void forget() {
        database.forget();
    }
}
