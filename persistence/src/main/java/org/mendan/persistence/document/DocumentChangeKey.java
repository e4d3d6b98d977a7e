package org.mendan.persistence.document;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which edition of which document. */
public class DocumentChangeKey implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private @Nullable UUID documentId;
    private int content;

    public DocumentChangeKey() {}

    public DocumentChangeKey(UUID documentId, int content) {
        this.documentId = documentId;
        this.content = content;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DocumentChangeKey key
                && Objects.equals(documentId, key.documentId)
                && content == key.content;
    }

    @Override
    public int hashCode() {
        return Objects.hash(documentId, content);
    }
}
