package org.mendan.web.document;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.document.DocumentAdminBean;
import org.mendan.document.LibraryBean;
import org.mendan.document.LibraryLine;
import org.mendan.document.ReleaseBean;
import org.mendan.document.SharingBean;
import org.mendan.document.Standing;
import org.mendan.persistence.document.DocumentLine;
import org.mendan.persistence.document.Shelf;
import org.mendan.web.page.Caller;
import org.mendan.web.text.Dates;
import org.mendan.web.text.Texts;

/** The list of documents; words and place in it stand in the page's address. */
@Named
@RequestScoped
public class LibraryPage {
    private static final int PART = 48;
    private static final int LONGEST_WORDS = 200;
    private static final int LAST_PART = 10_000;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    @Inject
    private Dates dates;

    @Inject
    private FolderForm folder;

    @Inject
    private FolderCards cards;

    @EJB
    private LibraryBean library;

    @EJB
    private DocumentAdminBean documents;

    @EJB
    private SharingBean sharing;

    @EJB
    private ReleaseBean release;

    private @Nullable Set<UUID> own;
    private @Nullable List<LibraryLine> lines;
    private @Nullable Map<UUID, Standing> standings;
    private @Nullable Integer count;

    public List<LibraryLine> getLines() {
        if (lines == null) {
            lines = library.list(caller.actor(), shelf(), getWords(), (getPart() - 1) * PART, PART);
        }
        return lines;
    }

    /** The sign that a document carries, by its name; empty where there is nothing to say. */
    public String sign(LibraryLine line) {
        if (standings == null) {
            standings = release.standings(getLines().stream()
                    .map(one -> new DocumentLine(one.document(), one.version()))
                    .toList());
        }
        return new ApprovalWords(Texts.ofPage(), dates)
                .sign(standings.get(line.document().id()));
    }

    public int getCount() {
        if (count == null) {
            count = library.count(caller.actor(), shelf(), getWords());
        }
        return count;
    }

    private Shelf shelf() {
        return cards.shelf(!getWords().isEmpty());
    }

    /** What is searched for. */
    public String getWords() {
        String words =
                Objects.requireNonNullElse(request.getParameter("words"), "").strip();
        return words.substring(0, Math.min(words.length(), LONGEST_WORDS));
    }

    /** Which part of the list is shown, counted from 1. */
    public int getPart() {
        String part = Objects.requireNonNullElse(request.getParameter("part"), "");
        return part.matches("[1-9][0-9]{0,4}") ? Math.min(Integer.parseInt(part), LAST_PART) : 1;
    }

    public boolean isEarlier() {
        return getPart() > 1;
    }

    public boolean isLater() {
        return getCount() > getPart() * PART;
    }

    /** The query of a part of the same list. */
    public String query(int part) {
        return "words=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8) + "&part=" + part + cards.query();
    }

    /** Whether files can be added here: nobody puts any into another organisation's folders. */
    public boolean isUploading() {
        boolean own = folder.find()
                .map(view ->
                        view.folder().organisationId().equals(caller.actor().organisation()))
                .orElse(true);
        return own && library.mayUpload(caller.actor());
    }

    /** The address of the same place without words. */
    public String getPlaceQuery() {
        return "part=1" + cards.query();
    }

    /** In megabytes. */
    public int getLargest() {
        return documents.largest(caller.actor());
    }

    public String getLargestHint() {
        return Texts.ofPage().say("documents.upload.hint", Integer.toString(getLargest()));
    }

    public String getCountWords() {
        return Texts.ofPage().say("documents.count", Integer.toString(getCount()));
    }

    /** Whether the caller has it only because it is shared with his organisation. */
    public boolean received(LibraryLine line) {
        if (own == null) {
            own = sharing.own(caller.actor());
        }
        return !own.contains(line.document().organisationId());
    }

    /** Whether the caller has just removed one. */
    public boolean isRemoved() {
        return "true".equals(request.getParameter("removed"));
    }

    /** Where the small picture of a version's first page is. */
    public String picture(UUID version) {
        return PagePictureServlet.path(version, 1, false);
    }

    public DocumentWords getSays() {
        return new DocumentWords(Texts.ofPage(), dates);
    }
}
