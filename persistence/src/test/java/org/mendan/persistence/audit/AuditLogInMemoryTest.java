package org.mendan.persistence.audit;

class AuditLogInMemoryTest extends AuditLogContract {
    private final AuditLog log = new AuditLogInMemory();

    @Override
    AuditLog log() {
        return log;
    }
}
