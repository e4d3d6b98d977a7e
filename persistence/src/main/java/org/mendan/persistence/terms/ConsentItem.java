package org.mendan.persistence.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import org.mendan.persistence.column.OptionalUuid;
import org.mendan.persistence.column.Texts;

/** One accepted version, by id and by the SHA-256 of the text that was shown. */
@Embeddable
public class ConsentItem {
    @Column(name = "terms_version_id")
    @Convert(converter = OptionalUuid.class)
    private UUID termsVersionId;

    @Column(name = "sha256")
    private String sha256;

    protected ConsentItem() {}

    public ConsentItem(UUID termsVersionId, String sha256) {
        this.termsVersionId = Objects.requireNonNull(termsVersionId, "termsVersionId");
        this.sha256 = Texts.required("sha256", sha256, 64);
    }

    public UUID termsVersionId() {
        return termsVersionId;
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
