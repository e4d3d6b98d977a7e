package org.mendan.persistence.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.column.Texts;

/** What a host writes about a meeting. It has a version of its own, for the meeting's end must not spoil an edit. */
@Embeddable
public class RecordNote {
    public static final int LENGTH = 200;

    @Column(name = "counterpart")
    private String counterpart = "";

    @Column(name = "topic")
    private String topic = "";

    @Column(name = "outlook")
    @Enumerated(EnumType.STRING)
    private @Nullable Outlook outlook;

    @Column(name = "note_version")
    private int version;

    /** Nothing written yet. */
    public RecordNote() {}

    /** Takes over what the host typed, as the next version. */
    void change(String newCounterpart, String newTopic, @Nullable Outlook newOutlook) {
        counterpart = Texts.fitting("counterpart", newCounterpart.strip(), LENGTH);
        topic = Texts.fitting("topic", newTopic.strip(), LENGTH);
        outlook = newOutlook;
        version++;
    }

    /** The customer's name. */
    public String counterpart() {
        return counterpart;
    }

    public String topic() {
        return topic;
    }

    public Optional<Outlook> outlook() {
        return Optional.ofNullable(outlook);
    }

    /** How often it was changed. */
    public int version() {
        return version;
    }
}
