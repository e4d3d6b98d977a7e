package org.mendan.persistence.audit;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.mendan.persistence.InDatabase;

class JpaAuditLinksTest extends AuditLinksContract {
    @RegisterExtension
    final InDatabase database = new InDatabase();

    @Override
    AuditLog log() {
        return new JpaAuditLog(database.em());
    }

    @Override
    AuditLinks links() {
        return new JpaAuditLinks(database.em());
    }

    @Override
    void forget() {
        database.forget();
    }
}
