package org.mendan.persistence.audit;

class AuditLinksInMemoryTest extends AuditLinksContract {
    private final AuditLogInMemory log = new AuditLogInMemory();
    private final AuditLinks links = new AuditLinksInMemory(log);

    @Override
    AuditLog log() {
        return log;
    }

    @Override
    AuditLinks links() {
        return links;
    }
}
