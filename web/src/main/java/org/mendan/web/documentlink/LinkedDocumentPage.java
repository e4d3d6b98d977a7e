package org.mendan.web.documentlink;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.text.NumberFormat;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mendan.documentlink.LinkGuestBean;
import org.mendan.documentlink.LinkKey;
import org.mendan.documentlink.LinkedDocument;
import org.mendan.documentlink.UnlockOutcome;
import org.mendan.documentlink.VisitView;
import org.mendan.persistence.document.Layout;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.text.Texts;

/** A document as a guest sees it who came by a link; or the question for its password; or why there is nothing to see. */
@Named
@RequestScoped
public class LinkedDocumentPage {
    static final String UNKNOWN = "unknown";
    static final String MANY = "many";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final double MEGABYTE = 1_000_000;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    @Inject
    private ClientAddress client;

    @Inject
    private LinkCookies cookies;

    @EJB
    private LinkGuestBean guests;

    private @Nullable UUID link;
    private int page = 1;
    private String password = "";
    private @Nullable VisitView view;

    // Before anything else is read of the request: what the page shows, and takes, depends on it
    @PostConstruct
    void readRequest() {
        String id = Objects.requireNonNullElse(request.getParameter("id"), "");
        link = ID.matcher(id).matches() ? UUID.fromString(id) : null;
        String wanted = Objects.requireNonNullElse(request.getParameter("page"), "");
        page = wanted.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(wanted) : 1;
    }

    public void unlock() throws IOException {
        UnlockOutcome outcome =
                link == null ? UnlockOutcome.CLOSED : guests.unlock(visit(), link, password, client.of(request));
        if (outcome == UnlockOutcome.DONE || outcome == UnlockOutcome.CLOSED) {
            external.redirect(external.getRequestContextPath() + LinkCookies.PATH + "?" + getQuery());
            return;
        }
        String words = Texts.ofPage().say("linked.unlock." + outcome);
        FacesContext.getCurrentInstance()
                .addMessage("unlock:password", new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words));
    }

    /** {@code document}, {@code password}, or {@code closed}. */
    public String getState() {
        return switch (view().stage()) {
            case OPEN -> "document";
            case PASSWORD -> "password";
            default -> "closed";
        };
    }

    /** Why there is nothing to see, and what to do. */
    public String getWhy() {
        String why = request.getParameter("why");
        if (link == null && MANY.equals(why)) {
            return Texts.ofPage().say("linked.closed.TOO_MANY");
        }
        boolean unknown = link == null && UNKNOWN.equals(why);
        return Texts.ofPage().say("linked.closed." + (unknown ? "UNKNOWN" : view().stage()));
    }

    public LinkedDocument getDocument() {
        return Objects.requireNonNull(view().document(), "document");
    }

    /** What the browser's tab is called: a title only where the visitor is in. */
    public String getHeading() {
        return view().document() == null
                ? Texts.ofPage().say("linked.title")
                : getDocument().title();
    }

    public boolean isScrolled() {
        return getDocument().layout() == Layout.VERTICAL;
    }

    public boolean isFirst() {
        return getPage() <= 1;
    }

    public boolean isLast() {
        return getPage() >= getDocument().pageCount();
    }

    /** The page that is shown, where they are shown one at a time. */
    public int getPage() {
        return Math.min(page, Math.max(1, getDocument().pageCount()));
    }

    public String getPosition() {
        return Texts.ofPage()
                .say(
                        "linked.position",
                        Integer.toString(getPage()),
                        Integer.toString(getDocument().pageCount()));
    }

    public String pageOf(int number) {
        return Texts.ofPage().say("linked.pageOf", Integer.toString(number));
    }

    public String picture(int number) {
        return LinkServlet.picture(Objects.requireNonNull(link, "link"), number);
    }

    public String getFile() {
        return LinkServlet.file(Objects.requireNonNull(link, "link"));
    }

    /** What the button to the file says: how large it is, too. */
    public String getSave() {
        Texts texts = Texts.ofPage();
        NumberFormat format = NumberFormat.getInstance(texts.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return texts.say(
                "linked.save", format.format(Math.max(0.1, getDocument().size() / MEGABYTE)));
    }

    /** The query of this page, made of what was understood of it. */
    public String getQuery() {
        if (link != null) {
            return "id=" + link;
        }
        String why = request.getParameter("why");
        return UNKNOWN.equals(why) || MANY.equals(why) ? "why=" + why : "why=";
    }

    public @Nullable UUID getLink() {
        return link;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String password) {
        this.password = password == null ? "" : password;
    }

    private @Nullable LinkKey visit() {
        return link == null ? null : cookies.visit(request, link).orElse(null);
    }

    private VisitView view() {
        if (view == null) {
            view = link == null ? VisitView.NOWHERE : guests.look(visit(), link, page, client.of(request));
        }
        return view;
    }
}
