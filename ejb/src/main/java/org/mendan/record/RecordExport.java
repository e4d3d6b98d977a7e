package org.mendan.record;

import java.util.List;
import org.mendan.record.ShownTimes.DocumentTime;

/** One record as it is exported: what lists show of it, and the documents that were shown. */
public record RecordExport(RecordLine line, List<DocumentTime> shown) {
    public RecordExport {
        shown = List.copyOf(shown);
    }
}
