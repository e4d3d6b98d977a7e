package org.mendan.persistence.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.mendan.persistence.column.Texts;

/** The place of one entry in the chain. Positions begin at 1 and leave none out; two links never have the same one. */
@Entity
@Table(name = "audit_link")
public class AuditLink {
    @Id
    @Column(name = "link_position")
    private long position;

    @Column(name = "entry_id")
    private UUID entryId;

    @Column(name = "hash")
    private String hash;

    protected AuditLink() {}

    /** The hash is a SHA-256 in 64 lower-case hexadecimal digits. */
    public AuditLink(long position, UUID entryId, String hash) {
        if (position < 1) {
            throw new IllegalArgumentException("position: not positive");
        }
        this.position = position;
        this.entryId = Objects.requireNonNull(entryId, "entryId");
        this.hash = Texts.required("hash", hash, 64);
    }

    public long position() {
        return position;
    }

    public UUID entryId() {
        return entryId;
    }

    public String hash() {
        return hash;
    }
}
