package org.mendan.persistence.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mendan.persistence.column.Texts;

/** One page of a version: its two pictures, its words, and what only the host sees of it. */
@Entity
@Table(name = "document_page")
@IdClass(DocumentPageKey.class)
public class DocumentPage {
    /** In characters. */
    public static final int TITLE = 500;
    /** In characters. */
    public static final int NOTES = 4000;

    @Id
    @Column(name = "version_id")
    private UUID versionId;

    @Id
    @Column(name = "page_number")
    private int number;

    @Column(name = "width")
    private int width;

    @Column(name = "height")
    private int height;

    @Column(name = "title")
    private String title;

    @Column(name = "content")
    private String content;

    @Column(name = "notes")
    private String notes;

    @Column(name = "large_id")
    private UUID largeId;

    @Column(name = "large_type")
    private String largeType;

    @Column(name = "small_id")
    private UUID smallId;

    @Column(name = "small_type")
    private String smallType;

    protected DocumentPage() {}

    /**
     * A page without title and notes.
     *
     * @param number counted from 1
     * @param width of the large picture, in pixels
     * @param content its words and where they stand, as the worker writes them
     */
    public DocumentPage(
            UUID versionId, int number, int width, int height, String content, PageImage large, PageImage small) {
        this.versionId = Objects.requireNonNull(versionId, "versionId");
        this.number = number;
        this.width = width;
        this.height = height;
        this.content = Texts.storable("content", content);
        this.largeId = large.id();
        this.largeType = Texts.required("largeType", large.mediaType(), 32);
        this.smallId = small.id();
        this.smallType = Texts.required("smallType", small.mediaType(), 32);
        this.title = "";
        this.notes = "";
    }

    /** Its line of the contents list; what does not fit is cut. */
    public void call(String newTitle) {
        title = Texts.cut(newTitle, TITLE);
    }

    /** What the host is to say about it. */
    public void note(String newNotes) {
        notes = Texts.fitting("notes", newNotes, NOTES);
    }

    public UUID versionId() {
        return versionId;
    }

    public int number() {
        return number;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** May be empty. */
    public String title() {
        return title;
    }

    public String content() {
        return content;
    }

    /** Its words alone, a line for each line of the page. */
    public String words() {
        return content.lines()
                .map(line -> line.substring(line.lastIndexOf('\t') + 1))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** May be empty. */
    public String notes() {
        return notes;
    }

    public PageImage large() {
        return new PageImage(largeId, largeType);
    }

    public PageImage small() {
        return new PageImage(smallId, smallType);
    }
}
