package org.mendan.web.audit;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.mendan.audit.AuditReadBean;
import org.mendan.persistence.audit.AuditEntry;
import org.mendan.persistence.audit.AuditSearch;
import org.mendan.web.page.Caller;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of the list, fetched page by page, newest first. */
final class AuditRows extends LazyDataModel<Row> {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient AuditReadBean audit;
    private final transient Caller caller;
    private final transient Supplier<String> address;
    private final transient AuditSearch search;
    private final transient Dates dates;

    AuditRows(AuditReadBean audit, Caller caller, Supplier<String> address, AuditSearch search, Dates dates) {
        this.audit = audit;
        this.caller = caller;
        this.address = address;
        this.search = search;
        this.dates = dates;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) Math.min(Integer.MAX_VALUE, audit.count(caller.actor(), search));
    }

    @Override
    public List<Row> load(int first, int size, Map<String, SortMeta> sorting, Map<String, FilterMeta> filters) {
        List<AuditEntry> entries = audit.page(caller.actor(), search, first, size, address.get());
        AuditWords words = new AuditWords(Texts.ofPage(), dates, audit.logins(entries));
        return entries.stream().map(words::row).toList();
    }

    @Override
    public String getRowKey(Row row) {
        return row.entry().id().toString();
    }
}
