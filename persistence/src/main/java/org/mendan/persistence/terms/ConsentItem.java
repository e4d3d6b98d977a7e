package org.mendan.persistence.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import org.mendan.persistence.column.Texts;

/** One accepted version, by id and by the SHA-256 of the text that was shown. */
@Embeddable
public class ConsentItem {
    /** As text: inside a collection EclipseLink binds a UUID as text, which PostgreSQL takes in no other column. */
    @Column(name = "terms_version_id")
    private String termsVersionId;

    @Column(name = "sha256")
    private String sha256;

    protected ConsentItem() {}

    public ConsentItem(UUID termsVersionId, String sha256) {
        this.termsVersionId =
                Objects.requireNonNull(termsVersionId, "termsVersionId").toString();
        this.sha256 = Texts.required("sha256", sha256, 64);
    }

    public UUID termsVersionId() {
        return UUID.fromString(termsVersionId);
    }

    public String sha256() {
        return sha256;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConsentItem item
                && termsVersionId.equals(item.termsVersionId)
                && sha256.equals(item.sha256);
    }

    @Override
    public int hashCode() {
        return Objects.hash(termsVersionId, sha256);
    }

    @Override
    public String toString() {
        return "ConsentItem[" + termsVersionId + ", " + sha256 + "]";
    }
}
