package org.mendan.persistence.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The tags of all records, in their one spelling. */
public interface RecordTags {
    /** The tags of each of the records, sorted; a record without tags is not among them. */
    Map<UUID, List<String>> of(Collection<UUID> records);

    /** From now on the record has these tags and no others. */
    void replace(MeetingRecord meeting, List<String> tags);

    /** Tags that records within that reach have, with that part in any place, sorted, at most that many. */
    List<String> inUse(Reach reach, String part, int most);
}
