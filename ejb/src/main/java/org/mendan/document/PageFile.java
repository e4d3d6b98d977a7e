package org.mendan.document;

import java.io.IOException;
import org.mendan.persistence.document.DocumentPage;
import org.mendan.persistence.document.PageImage;
import org.mendan.vault.Vault;
import org.mendan.vault.VaultEntry;

/** A page's picture, open for reading; whoever asked for it closes what is in it. */
public record PageFile(String mediaType, VaultEntry entry) {

    /**
     * The large or the small picture of that page.
     *
     * @throws IOException where it is not in the vault, or the vault cannot be read
     */
    public static PageFile of(DocumentPage page, boolean large, Vault vault) throws IOException {
        PageImage image = large ? page.large() : page.small();
        VaultEntry entry = vault.open(image.id())
                .orElseThrow(() -> new IOException("A page's picture is not in the vault: " + image.id()));
        return new PageFile(image.mediaType(), entry);
    }
}
