package org.mendan.persistence.record;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** One tag of one record. */
@Entity
@IdClass(RecordTagKey.class)
@Table(name = "record_tag")
public class RecordTag {
    @Id
    @Column(name = "record_id")
    private UUID recordId;

    @Id
    @Column(name = "tag")
    private String tag;

    @Column(name = "organisation_id")
    private UUID organisationId;

    protected RecordTag() {}

    RecordTag(MeetingRecord meeting, String tag) {
        this.recordId = meeting.id();
        this.organisationId = meeting.organisationId();
        this.tag = TagWords.checked(tag);
    }

    UUID recordId() {
        return recordId;
    }

    String tag() {
        return tag;
    }
}
