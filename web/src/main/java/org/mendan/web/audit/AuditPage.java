package org.mendan.web.audit;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mendan.audit.AuditCheckBean;
import org.mendan.audit.AuditReadBean;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.text.Dates;
import org.mendan.web.text.PeriodView;
import org.mendan.web.text.Texts;
import org.primefaces.model.LazyDataModel;

/** The audit log with its filters, and the check of its chain. */
@Named
@ViewScoped
public class AuditPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private Caller caller;

    @Inject
    private ClientAddress client;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Dates dates;

    @EJB
    private AuditReadBean audit;

    @EJB
    private AuditCheckBean check;

    private @Nullable String from;
    private @Nullable String until;
    private @Nullable String action;
    private @Nullable String outcome;
    private @Nullable String words;
    private @Nullable AuditRows rows;

    public LazyDataModel<Row> getRows() {
        if (rows == null) {
            rows = new AuditRows(
                    audit, caller, () -> client.of(request), filters().search(dates.zone()), dates);
        }
        return rows;
    }

    /** The actions to choose from: their words, and what stands in the address. */
    public Map<String, String> getActions() {
        AuditWords say = new AuditWords(Texts.ofPage(), dates, Map.of());
        Map<String, String> actions = new LinkedHashMap<>();
        audit.actions(caller.actor()).forEach(known -> actions.put(say.action(known), known));
        return actions;
    }

    public PeriodView getPeriod() {
        String problem = filters().problem();
        return PeriodView.of(
                from, until, problem == null ? null : Texts.ofPage().say(problem));
    }

    /** Whether the list is narrowed: an empty one then means something else. */
    public boolean isNarrow() {
        return filters().narrow();
    }

    /** The filters as the address of the export has them. */
    public String getQuery() {
        return filters().query();
    }

    /** Begins a check of the whole chain. */
    public void verify() {
        check.start(caller.actor(), client.of(request));
    }

    public CheckView getCheck() {
        return new CheckView(check.state(caller.actor()).orElse(null), Texts.ofPage(), dates);
    }

    private AuditFilters filters() {
        return new AuditFilters(from, until, action, outcome, words);
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

    public @Nullable String getAction() {
        return action;
    }

    public void setAction(@Nullable String action) {
        this.action = action;
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
