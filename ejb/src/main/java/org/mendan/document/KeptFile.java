package org.mendan.document;

import java.util.UUID;
import org.mendan.vault.Deposit;

/**
 * A file that has come in and is kept.
 *
 * @param id in the vault
 */
public record KeptFile(UUID id, FileName name, DocumentType type, Deposit deposit) {
    /** As the audit log says it. */
    String words() {
        return name.value() + " " + deposit.sha256();
    }
}
