package org.mendan.record;

import java.util.List;
import org.mendan.persistence.record.MeetingRecord;

/** One record as a list shows it, with its tags. */
public record RecordLine(MeetingRecord meeting, List<String> tags) {
    public RecordLine {
        tags = List.copyOf(tags);
    }
}
