package org.mendan.document;

import java.io.IOException;
import org.mendan.persistence.document.DocumentVersion;
import org.mendan.vault.Vault;
import org.mendan.vault.VaultEntry;

/** The file that a document was made from, open for reading; whoever asked closes it. */
public record OriginalFile(String name, String mediaType, VaultEntry entry) {
    /**
     * The file of that version.
     *
     * @throws IOException where the vault has it not, or cannot be read
     */
    public static OriginalFile of(DocumentVersion version, Vault vault) throws IOException {
        VaultEntry entry = vault.open(version.id())
                .orElseThrow(() -> new IOException("An entry is not in the vault: " + version.id()));
        return new OriginalFile(version.fileName(), version.mediaType(), entry);
    }
}
