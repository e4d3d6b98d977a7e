package org.mendan.web.record;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mendan.persistence.record.MeetingRecord;
import org.mendan.persistence.record.RecordSearch;
import org.mendan.record.RecordBean;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of the list, fetched page by page, newest first. */
final class RecordRows extends LazyDataModel<MeetingRecord> {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient RecordBean records;
    private final UUID host;
    private final transient RecordSearch search;

    RecordRows(RecordBean records, UUID host, RecordSearch search) {
        this.records = records;
        this.host = host;
        this.search = search;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) Math.min(Integer.MAX_VALUE, records.count(host, search));
    }

    @Override
    public List<MeetingRecord> load(
            int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return records.page(host, search, first, size);
    }

    @Override
    public String getRowKey(MeetingRecord row) {
        return row.id().toString();
    }
}
