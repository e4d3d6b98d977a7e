package org.mendan.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mendan.persistence.record.Reach;
import org.mendan.persistence.record.RecordOrder;
import org.mendan.persistence.record.RecordSearch;
import org.mendan.record.RecordListBean;

class RecordRowsTest {
    private static RecordRows rows(int found) {
        RecordListBean records = new RecordListBean() {
            @Override
            public int count(UUID reader, RecordSearch search) {
                return found;
            }
        };
        RecordSearch all = RecordSearch.of(new Reach.Within(Set.of()));
        return new RecordRows(records, UUID.randomUUID(), all, RecordOrder.NEWEST_FIRST);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, false", "10000, 10000, false", "10001, 10000, true"})
    void MR2_the_list_counts_to_ten_thousand_and_knows_whether_there_is_more(int found, int counted, boolean more) {
        RecordRows rows = rows(found);

        assertThat(rows.count(Map.of())).isEqualTo(counted);
        assertThat(rows.more()).isEqualTo(more);
    }

    @Test
    void nothing_is_more_before_it_was_counted() {
        assertThat(rows(10_001).more()).isFalse();
    }
}
