package org.mendan.persistence.memo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.mendan.persistence.column.Texts;
import org.mendan.persistence.column.Times;

/** The text of a meeting's memo as it was at one version; the updates after that version lead to the present text. */
@Entity
@Table(name = "memo")
public class Memo {
    @Id
    @Column(name = "meeting_id")
    private UUID meetingId;

    @Column(name = "memo_text")
    private String text;

    @Column(name = "version_number")
    private int version;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Memo() {}

    public Memo(UUID meetingId, String text, int version, Instant updatedAt) {
        if (version < 0) {
            throw new IllegalArgumentException("version: negative");
        }
        this.meetingId = Objects.requireNonNull(meetingId, "meetingId");
        this.text = Texts.storable("text", text);
        this.version = version;
        this.updatedAt = Times.stored(updatedAt);
    }

    public UUID meetingId() {
        return meetingId;
    }

    public String text() {
        return text;
    }

    public int version() {
        return version;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /** Takes over a later text; one of the same or an older version is passed over. */
    public void advance(String laterText, int laterVersion, Instant at) {
        if (laterVersion <= version) {
            return;
        }
        text = Texts.storable("text", laterText);
        version = laterVersion;
        updatedAt = Times.stored(at);
    }
}
