package org.mendan.web.record;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.record.Ending;
import org.mendan.persistence.record.RecordOrder;
import org.mendan.record.RecordBean;
import org.mendan.record.RecordLine;
import org.mendan.record.RecordListBean;
import org.mendan.record.RecordScope;
import org.mendan.web.page.Caller;
import org.mendan.web.text.Dates;
import org.mendan.web.text.PeriodView;
import org.mendan.web.text.Texts;
import org.primefaces.model.LazyDataModel;

/** The list of meeting records, with the filters and the order that stand in the page's address. */
@Named
@ViewScoped
public class RecordsPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Caller caller;

    @Inject
    private Dates dates;

    @Inject
    private HttpServletRequest request;

    @EJB
    private RecordListBean records;

    @EJB
    private RecordBean details;

    private RecordFilters filters = new RecordFilters(Map.of());
    private @Nullable RecordRows rows;
    private @Nullable RecordScope scope;

    @PostConstruct
    void read() {
        filters = RecordFilters.of(request::getParameter);
    }

    public LazyDataModel<RecordLine> getRows() {
        return rows();
    }

    private RecordRows rows() {
        if (rows == null) {
            rows = new RecordRows(records, reader(), filters.search(dates.zone()), filters.order());
        }
        return rows;
    }

    /** What was typed into the field of that name. */
    public String typed(String field) {
        return filters.get(field);
    }

    public PeriodView getPeriod() {
        String problem = filters.problem();
        return PeriodView.of(
                typed("from"),
                typed("until"),
                problem == null ? null : Texts.ofPage().say(problem));
    }

    /** Whether the list is narrowed: an empty one then means something else. */
    public boolean isNarrow() {
        return filters.narrow();
    }

    /** Whether there are more records than the list counts. */
    public boolean isMore() {
        return rows().more();
    }

    /** The sentence below the list, whose places PrimeFaces fills in. */
    public String getReport() {
        return Texts.ofPage().say(isMore() ? "records.countMore" : "records.count");
    }

    /** Whether records of others are among them. */
    public boolean isOthers() {
        return scope().seesOthers();
    }

    public boolean isExportable() {
        return scope().exports();
    }

    /** The filters as the query of an address. */
    public String getQuery() {
        return filters.query();
    }

    /** The query of the same list sorted by that column, or the other way round. */
    public String sortedBy(String column) {
        return filters.sortedBy(RecordOrder.Key.valueOf(column)).query();
    }

    /** "up" or "down" where the list is sorted by that column, else "none". */
    public String direction(String column) {
        RecordOrder order = filters.order();
        if (order.key() != RecordOrder.Key.valueOf(column)) {
            return "none";
        }
        return order.ascending() ? "up" : "down";
    }

    public Ending[] getEndings() {
        return Ending.values();
    }

    /** Some tags that are in use, for the field to offer. */
    public List<String> getTags() {
        return details.completions(reader(), "");
    }

    public RecordWords getSays() {
        return new RecordWords(Texts.ofPage(), dates);
    }

    private RecordScope scope() {
        if (scope == null) {
            scope = records.scope(reader());
        }
        return scope;
    }

    private UUID reader() {
        return caller.host().accountId();
    }
}
