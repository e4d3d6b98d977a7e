package org.mendan.web.record;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mendan.persistence.record.RecordOrder;
import org.mendan.persistence.record.RecordSearch;
import org.mendan.record.RecordLine;
import org.mendan.record.RecordListBean;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of the list, fetched page by page. It ends where counting ends. */
final class RecordRows extends LazyDataModel<RecordLine> {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient RecordListBean records;
    private final UUID reader;
    private final transient RecordSearch search;
    private final transient RecordOrder order;
    private boolean more;

    RecordRows(RecordListBean records, UUID reader, RecordSearch search, RecordOrder order) {
        this.records = records;
        this.reader = reader;
        this.search = search;
        this.order = order;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        int found = records.count(reader, search);
        more = found > RecordListBean.MOST;
        return Math.min(found, RecordListBean.MOST);
    }

    @Override
    public List<RecordLine> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        return records.page(reader, search, order, first, size);
    }

    /** Whether there are more than the list shows. */
    boolean more() {
        return more;
    }

    @Override
    public String getRowKey(RecordLine row) {
        return row.meeting().id().toString();
    }
}
