package org.mendan.web.record;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.record.MeetingRecord;
import org.mendan.record.RecordBean;
import org.mendan.web.page.Caller;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;
import org.primefaces.model.LazyDataModel;

/** The list of a host's own meeting records, with the filters that stand in the page's address. */
@Named
@ViewScoped
public class RecordsPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Caller caller;

    @Inject
    private Dates dates;

    @EJB
    private RecordBean records;

    private @Nullable String from;
    private @Nullable String until;
    private @Nullable String words;
    private @Nullable RecordRows rows;

    public LazyDataModel<MeetingRecord> getRows() {
        if (rows == null) {
            UUID host = caller.host().accountId();
            rows = new RecordRows(records, host, filters().search(host, dates.zone()));
        }
        return rows;
    }

    /** Says what is wrong with the filters. */
    public @Nullable String getProblem() {
        String problem = filters().problem();
        return problem == null ? null : Texts.ofPage().say(problem);
    }

    /** Whether the list is narrowed: an empty one then means something else. */
    public boolean isNarrow() {
        return filters().narrow();
    }

    public RecordWords getSays() {
        return new RecordWords(Texts.ofPage(), dates);
    }

    private RecordFilters filters() {
        return new RecordFilters(from, until, words);
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
