package org.mendan.persistence.record;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

class MeetingRecordsInMemoryTest extends MeetingRecordsContract {
    private final Map<UUID, String> memos = new HashMap<>();
    private final MeetingRecords records = new MeetingRecordsInMemory(id -> memos.getOrDefault(id, ""));

    @Override
    MeetingRecords records() {
        return records;
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
