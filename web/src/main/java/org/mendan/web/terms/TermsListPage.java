package org.mendan.web.terms;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.terms.TermsKind;
import org.mendan.terms.TermsAdminBean;
import org.mendan.terms.TermsOutcome;
import org.mendan.terms.TermsStanding;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/**
 * The three documents with all their versions; a planned one can be taken back. The page remembers what it has shown, so that
 * a press is about the revision that was in that row, whatever somebody else has planned meanwhile.
 */
@Named
@ViewScoped
public class TermsListPage implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    @Inject
    private ClientAddress client;

    @Inject
    private Dates dates;

    @EJB
    private TermsAdminBean terms;

    private transient @Nullable Map<TermsKind, List<TermsStanding>> standings;
    private @Nullable String published;

    /** Says what the page before has done. */
    public void load() {
        for (TermsKind kind : TermsKind.values()) {
            if (kind.name().equals(published)
                    && !FacesContext.getCurrentInstance().isPostback()) {
                tell(
                        FacesMessage.SEVERITY_INFO,
                        texts().say("terms.published", getSays().kind(kind)));
            }
        }
    }

    public List<TermsKind> getKinds() {
        return Arrays.asList(TermsKind.values());
    }

    public List<TermsStanding> of(TermsKind kind) {
        if (standings == null) {
            standings = new EnumMap<>(TermsKind.class);
        }
        return standings.computeIfAbsent(kind, terms::standings);
    }

    /** A revision that waits for its day: no other can be written until it is taken back. */
    public boolean planned(TermsKind kind) {
        return of(kind).stream().anyMatch(one -> one.state() == TermsStanding.State.PLANNED);
    }

    public String withdrawQuestion(TermsStanding one) {
        return texts().say(
                        "terms.withdraw.question",
                        getSays().kind(one.line().kind()),
                        getSays().from(one.line()));
    }

    public void withdraw(UUID version) {
        TermsOutcome outcome =
                terms.withdraw(caller.actor(), version, client.of(request)).orElseThrow();
        standings = null;
        if (outcome instanceof TermsOutcome.Refused refused) {
            tell(FacesMessage.SEVERITY_WARN, texts().say("terms.problem." + refused.problem()));
        } else {
            tell(FacesMessage.SEVERITY_INFO, texts().say("terms.withdrawn"));
        }
    }

    public TermsWords getSays() {
        return new TermsWords(texts(), dates);
    }

    public @Nullable String getPublished() {
        return published;
    }

    public void setPublished(@Nullable String published) {
        this.published = published;
    }

    private static Texts texts() {
        return Texts.ofPage();
    }

    private static void tell(FacesMessage.Severity severity, String words) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, words, words));
    }
}
