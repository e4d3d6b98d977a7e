package org.mendan.persistence.camera;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.mendan.persistence.column.Times;

/** From this moment on the pictures of a meeting went like this, until the next row. */
@Entity
@Table(name = "picture_quality")
public class PictureQuality {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "meeting_id")
    private UUID meetingId;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "level_name")
    @Enumerated(EnumType.STRING)
    private QualityLevel level;

    @Column(name = "reason")
    @Enumerated(EnumType.STRING)
    private QualityReason reason;

    protected PictureQuality() {}

    public PictureQuality(UUID id, UUID meetingId, Instant changedAt, QualityLevel level, QualityReason reason) {
        this.id = Objects.requireNonNull(id, "id");
        this.meetingId = Objects.requireNonNull(meetingId, "meetingId");
        this.changedAt = Times.stored(changedAt);
        this.level = Objects.requireNonNull(level, "level");
        this.reason = Objects.requireNonNull(reason, "reason");
    }

    public UUID id() {
        return id;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public QualityLevel level() {
        return level;
    }

    public QualityReason reason() {
        return reason;
    }
}
