package org.mendan.web.document;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.document.DocumentAdminBean;
import org.mendan.document.DocumentEdit;
import org.mendan.document.DocumentView;
import org.mendan.document.EditOutcome;
import org.mendan.document.LibraryBean;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentPage;
import org.mendan.persistence.document.Layout;
import org.mendan.web.access.Guarded;
import org.mendan.web.access.Refusals;
import org.mendan.web.organisation.OrganisationChoice;
import org.mendan.web.page.Caller;
import org.mendan.web.page.ClientAddress;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/**
 * One document: its pages, and what is written about it. Turning the pages keeps what was typed, notes of each page too,
 * until it is saved.
 */
@Named
@ViewScoped
public class DocumentDetailPage implements Guarded, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    @Inject
    private Caller caller;

    @Inject
    private ClientAddress client;

    @Inject
    private Dates dates;

    @EJB
    private LibraryBean library;

    @EJB
    private DocumentAdminBean documents;

    private @Nullable String id;
    private @Nullable UUID chosen;
    private int seen;
    private String title = "";
    private String description = "";
    private Layout layout = Layout.HORIZONTAL;
    private final GuestRules guests = new GuestRules();
    private String expires = "";
    private int page = 1;
    private final HashMap<Integer, String> notes = new HashMap<>();

    /** Reads the document; one that is unknown, or not the caller's to see, has no page. */
    public void load() throws IOException {
        Optional<DocumentView> found = OrganisationChoice.id(id).flatMap(one -> view(one));
        if (found.isEmpty()) {
            Refusals.answer(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chosen = found.get().document().id();
            begin();
        }
    }

    @Override
    public boolean mayStay() {
        Optional<DocumentView> found = Optional.ofNullable(chosen).flatMap(this::view);
        found.ifPresent(one -> FacesContext.getCurrentInstance().getAttributes().put(DocumentView.class, one));
        return found.isPresent();
    }

    private void begin() {
        seen = getDocument().edition();
        title = getDocument().title();
        description = getDocument().description();
        layout = getDocument().layout();
        guests.read(getDocument());
        expires = LastDay.of(getDocument()).typed();
        notes.clear();
    }

    /** Shows another page. */
    public void turn(int to) {
        page = to;
    }

    public void save() throws IOException {
        if (!new LastDay(expires).fits()) {
            tell("about:expires", FacesMessage.SEVERITY_ERROR, "document.expires.unfit");
            return;
        }
        EditOutcome outcome = documents.change(caller.actor(), getDocument().id(), edit(), client.of(request));
        forget();
        switch (outcome) {
            case DONE, DONE_ANEW -> {
                begin();
                String key = outcome == EditOutcome.DONE ? "document.saved" : "document.anew";
                tell(null, FacesMessage.SEVERITY_INFO, key);
            }
            case PAST -> tell("about:expires", FacesMessage.SEVERITY_ERROR, "document.expires.past");
            case UNFIT -> tell("about:title", FacesMessage.SEVERITY_ERROR, "document.unfit");
            case OVERTAKEN -> {
                seen = getDocument().edition();
                tell(null, FacesMessage.SEVERITY_WARN, "document.overtaken");
            }
            case NOT_GRANTED -> Refusals.answer(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private DocumentEdit edit() {
        Optional<LocalDate> last = new LastDay(expires).day();
        return new DocumentEdit(
                title, description, layout, last, notes, guests.isDownloadable(), guests.isWatermark(), seen);
    }

    /** Whether something was typed that is not saved. */
    boolean isTyped() {
        return !new LastDay(expires).fits()
                || edit().changes(getDocument(), getView().pages());
    }

    public void remove() throws IOException {
        if (documents.remove(caller.actor(), getDocument().id(), client.of(request))) {
            external.redirect(external.getRequestContextPath() + "/host/documents?removed=true");
        } else {
            Refusals.answer(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Has a file that failed converted again. */
    public void again() {
        documents.again(caller.actor(), getDocument().id(), client.of(request));
        forget();
    }

    /** Read once a request: what is converted meanwhile shows with the next one. */
    public DocumentView getView() {
        return (DocumentView) FacesContext.getCurrentInstance()
                .getAttributes()
                .computeIfAbsent(
                        DocumentView.class,
                        key -> view(Optional.ofNullable(chosen).orElseThrow()).orElseThrow());
    }

    private static void forget() {
        FacesContext.getCurrentInstance().getAttributes().remove(DocumentView.class);
    }

    private Optional<DocumentView> view(UUID document) {
        return library.view(caller.actor(), document, client.of(request));
    }

    public Document getDocument() {
        return getView().document();
    }

    /** The page that is shown; null where it is not there yet. */
    public @Nullable DocumentPage getShown() {
        return getView().pages().stream()
                .filter(one -> one.number() == page)
                .findFirst()
                .orElse(null);
    }

    /** So many pages of the file that was uploaded last are there. */
    public int getDone() {
        return library.pagesDone(getView().latest());
    }

    /** The words of the page that is shown, for those who cannot see it. */
    public String getText() {
        DocumentPage shown = getShown();
        return shown == null ? "" : shown.words();
    }

    public String getPosition() {
        return Texts.ofPage()
                .say(
                        "document.position",
                        Integer.toString(page),
                        Integer.toString(getView().version().pageCount()));
    }

    public boolean isFirst() {
        return page <= 1;
    }

    public boolean isLast() {
        return page >= getView().version().pageCount();
    }

    public String getRemoveQuestion() {
        return Texts.ofPage().say("document.remove.question", getDocument().title());
    }

    public String picture(DocumentPage of, boolean large) {
        return PagePictureServlet.path(of.versionId(), of.number(), large);
    }

    /** The notes of the page that is shown, as they were typed. */
    public String getNotes() {
        DocumentPage shown = getShown();
        return shown == null ? "" : notes.getOrDefault(page, shown.notes());
    }

    public void setNotes(@Nullable String typed) {
        DocumentPage shown = getShown();
        if (shown != null && typed != null) {
            // Browsers send the end of a line as two signs
            notes.put(page, typed.replace("\r\n", "\n"));
        }
    }

    static void tell(@Nullable String field, FacesMessage.Severity severity, String key) {
        String words = Texts.ofPage().say(key);
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(severity, words, words));
    }

    /** In megabytes. */
    public int getLargest() {
        return documents.largest(caller.actor());
    }

    public DocumentWords getSays() {
        return new DocumentWords(Texts.ofPage(), dates);
    }

    public int getPage() {
        return page;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(@Nullable String description) {
        this.description = description == null ? "" : description.replace("\r\n", "\n");
    }

    public String getExpires() {
        return expires;
    }

    public void setExpires(@Nullable String expires) {
        this.expires = expires == null ? "" : expires;
    }

    public Layout getLayout() {
        return layout;
    }

    /** Where nothing is chosen it stays as it was. */
    public void setLayout(@Nullable Layout layout) {
        this.layout = layout == null ? this.layout : layout;
    }

    public GuestRules getGuests() {
        return guests;
    }
}
