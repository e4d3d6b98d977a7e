package org.mendan.persistence.memo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.mendan.persistence.column.Texts;
import org.mendan.persistence.column.Times;

/** One accepted update; {@code version} is the memo's version after it, counted from 1. */
@Entity
@Table(name = "memo_update")
@IdClass(MemoUpdateKey.class)
public class MemoUpdate {
    @Id
    @Column(name = "meeting_id")
    private UUID meetingId;

    @Id
    @Column(name = "version_number")
    private int version;

    @Column(name = "author")
    @Enumerated(EnumType.STRING)
    private Author author;

    @Column(name = "client_id")
    private String clientId;

    @Column(name = "changes")
    private String changes;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    protected MemoUpdate() {}

    public MemoUpdate(UUID meetingId, int version, Author author, String clientId, String changes, Instant acceptedAt) {
        if (version < 1) {
            throw new IllegalArgumentException("version: counts from 1");
        }
        this.meetingId = Objects.requireNonNull(meetingId, "meetingId");
        this.version = version;
        this.author = Objects.requireNonNull(author, "author");
        this.clientId = Texts.required("clientId", clientId, 64);
        this.changes = Texts.storable("changes", changes);
        this.acceptedAt = Times.stored(acceptedAt);
    }

    public UUID meetingId() {
        return meetingId;
    }

    public int version() {
        return version;
    }

    public Author author() {
        return author;
    }

    public String clientId() {
        return clientId;
    }

    /** The change as JSON text, in the form of CodeMirror's {@code ChangeSet.toJSON()}. */
    public String changes() {
        return changes;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }
}
