package org.mendan.document;

import java.io.IOException;
import org.mendan.persistence.document.DocumentPage;
import org.mendan.vault.Vault;
import org.mendan.vault.VaultEntry;

/** A page's picture as it goes out, whole. */
@SuppressWarnings("ArrayRecordComponent") // Written out once by whoever asked for it, never compared
public record PagePicture(String mediaType, byte[] bytes) {

    /**
     * The large or the small picture of that page.
     *
     * @throws IOException where it is not in the vault, or the vault cannot be read
     */
    public static PagePicture of(DocumentPage page, boolean large, Vault vault) throws IOException {
        PageFile file = PageFile.of(page, large, vault);
        try (VaultEntry entry = file.entry()) {
            return new PagePicture(file.mediaType(), entry.all().readAllBytes());
        }
    }

    /**
     * The same with a {@link Watermark} over it.
     *
     * @throws IOException where the picture cannot be drawn over
     */
    public PagePicture marked(String words) throws IOException {
        return new PagePicture(mediaType, new Watermark(words).over(bytes));
    }
}
