package org.mendan.persistence.record;

import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mendan.persistence.Given;
import org.mendan.persistence.InDatabase;
import org.mendan.persistence.memo.JpaMemos;
import org.mendan.persistence.memo.Memo;

class JpaMeetingRecordsTest extends MeetingRecordsContract {
    @RegisterExtension
    final InDatabase database = new InDatabase();

    @Override
    MeetingRecords records() {
        return new JpaMeetingRecords(database.em());
    }

    @Override
    RecordTags tags() {
        return new JpaRecordTags(database.em());
    }

    @Override
    UUID organisation() {
        return new Given(database.em()).organisation();
    }

    @Override
    UUID account() {
        return new Given(database.em()).account();
    }

    @Override
    UUID consent() {
        return new Given(database.em()).consent();
    }

    @Override
    void memo(UUID meetingId, String text) {
        new JpaMemos(database.em()).add(new Memo(meetingId, text, 1, Given.NOON));
    }

    @Override
    void forget() {
        database.forget();
    }
}
