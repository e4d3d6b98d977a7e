package org.mendan.web.documentlink;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mendan.documentlink.DocumentLinkBean;
import org.mendan.documentlink.LinkLine;
import org.mendan.documentlink.LinkProblem;
import org.mendan.documentlink.LinkState;
import org.mendan.documentlink.LinkWish;
import org.mendan.documentlink.MakeOutcome;
import org.mendan.web.document.DocumentDetailPage;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/**
 * The links to a document on its page. A new one's address is shown once. The list is the one that was shown until something
 * is done here, so that a button means the link beside it.
 */
@Named
@ViewScoped
public class DocumentLinksPart implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final String NO_ADDRESS = "links.problem.NO_ADDRESS";

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    @Inject
    private ClientAddress client;

    @Inject
    private Dates dates;

    @Inject
    private LinkAddress addresses;

    @Inject
    private DocumentDetailPage page;

    @EJB
    private DocumentLinkBean links;

    private @Nullable String days;
    private transient String password = "";
    private transient String repeated = "";
    private transient String made = "";
    private transient String madeName = "";
    private @Nullable ArrayList<LinkLine> lines;

    public void make() {
        if (!addresses.isKnown(request)) {
            tell(null, FacesMessage.SEVERITY_ERROR, Texts.ofPage().say(NO_ADDRESS));
            return;
        }
        LinkWish wish = new LinkWish(page.getDocument().id(), getDays(), typed(password), typed(repeated));
        MakeOutcome outcome = links.make(caller.actor(), wish, client.of(request));
        lines = null;
        if (outcome instanceof MakeOutcome.Made done) {
            made = addresses.of(done.key(), request).orElse("");
            madeName = done.shortName();
            days = null;
        } else if (outcome instanceof MakeOutcome.Refused refused) {
            String words = Texts.ofPage().say("links.problem." + refused.problem(), Integer.toString(getMostDays()));
            tell(field(refused.problem()), FacesMessage.SEVERITY_ERROR, words);
        }
    }

    public void revoke(LinkLine line) {
        boolean done = links.revoke(caller.actor(), line.id(), client.of(request));
        lines = null;
        made = "";
        String words = Texts.ofPage().say(done ? "links.revoked" : "links.notRevoked", line.shortName());
        tell(null, done ? FacesMessage.SEVERITY_INFO : FacesMessage.SEVERITY_ERROR, words);
    }

    private static @Nullable String field(LinkProblem problem) {
        return switch (problem) {
            case DAYS -> "about:linkDays";
            case PASSWORD -> "about:linkPassword";
            case NOT_REPEATED -> "about:linkRepeated";
            case NOT_GRANTED, NOT_ALLOWED, UNUSABLE -> null;
        };
    }

    private static void tell(@Nullable String field, FacesMessage.Severity severity, String words) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(severity, words, words));
    }

    public List<LinkLine> getLines() {
        if (lines == null) {
            lines = new ArrayList<>(links.list(caller.actor(), page.getView()));
        }
        return lines;
    }

    /** Why no link can be made here; empty where one can. */
    public String getObstacle() {
        return links.obstacle(caller.actor(), page.getView())
                .map(problem -> "links.problem." + problem)
                .or(() -> addresses.isKnown(request) ? Optional.empty() : Optional.of(NO_ADDRESS))
                .map(Texts.ofPage()::say)
                .orElse("");
    }

    /** Whether there is anything to show of links to somebody who only reads. */
    public boolean isShown() {
        boolean reader = links.obstacle(caller.actor(), page.getView())
                .filter(LinkProblem.NOT_GRANTED::equals)
                .isPresent();
        return !reader || !getLines().isEmpty();
    }

    /** When it ends, who made it, and how often it was opened. */
    public String facts(LinkLine line) {
        Texts texts = Texts.ofPage();
        return texts.say("links.facts", dates.minute(line.expiresAt(), texts.locale()), line.maker());
    }

    public String opens(LinkLine line) {
        Texts texts = Texts.ofPage();
        return line.lastOpened() == null
                ? texts.say("links.never")
                : texts.say(
                        "links.opens", Integer.toString(line.opens()), dates.minute(line.lastOpened(), texts.locale()));
    }

    public String name(LinkLine line) {
        return Texts.ofPage().say(line.password() ? "links.name.password" : "links.name", line.shortName());
    }

    public String state(LinkLine line) {
        return Texts.ofPage().say("links.state." + line.state());
    }

    /** Whether there is anything left to revoke. */
    public boolean revocable(LinkLine line) {
        return line.state() == LinkState.GOOD || line.state() == LinkState.UNUSABLE;
    }

    public String question(LinkLine line) {
        return Texts.ofPage().say("links.revoke.question", line.shortName());
    }

    public String getDaysLabel() {
        return Texts.ofPage().say("links.days", Integer.toString(getMostDays()));
    }

    private int getMostDays() {
        return links.mostDays(page.getDocument());
    }

    /** The address of the link that was just made; empty otherwise. */
    public String getMade() {
        return typed(made);
    }

    public String getMadeWords() {
        return Texts.ofPage().say("links.made", typed(madeName));
    }

    public String getDays() {
        return days == null ? Integer.toString(getMostDays()) : days;
    }

    public void setDays(@Nullable String days) {
        this.days = days;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String password) {
        this.password = typed(password);
    }

    public String getRepeated() {
        return "";
    }

    public void setRepeated(@Nullable String repeated) {
        this.repeated = typed(repeated);
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }
}
