package org.mendan.persistence.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class MeetingRecordsInMemoryTest extends MeetingRecordsContract {
    private final Map<UUID, String> memos = new HashMap<>();
    private final RecordTags tags = new RecordTagsInMemory();
    private final MeetingRecords records = new MeetingRecordsInMemory(
            id -> memos.getOrDefault(id, ""), id -> tags.of(List.of(id)).getOrDefault(id, List.of()));

    @Override
    MeetingRecords records() {
        return records;
    }

    @Override
    RecordTags tags() {
        return tags;
    }

    @Override
    UUID organisation() {
        return UUID.randomUUID();
    }

    @Override
    UUID account() {
        return UUID.randomUUID();
    }

    @Override
    UUID consent() {
        return UUID.randomUUID();
    }

    @Override
    void memo(UUID meetingId, String text) {
        memos.put(meetingId, text);
    }
}
