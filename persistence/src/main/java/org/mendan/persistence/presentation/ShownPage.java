package org.mendan.persistence.presentation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.mendan.persistence.column.Texts;
import org.mendan.persistence.column.Times;

/** From this moment on a page was shown, until the next one, or the end of its showing. */
@Entity
@Table(name = "shown_page")
public class ShownPage {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "showing_id")
    private UUID showingId;

    @Column(name = "page_number")
    private int page;

    @Column(name = "turned_by")
    private String turnedBy;

    @Column(name = "shown_at")
    private Instant shownAt;

    protected ShownPage() {}

    /**
     * @param showingId of the {@link ShownDocument}
     * @param page counted from 1
     * @param turnedBy the side that turned to it, by its name
     */
    public ShownPage(UUID id, UUID showingId, int page, String turnedBy, Instant shownAt) {
        this.id = Objects.requireNonNull(id, "id");
        this.showingId = Objects.requireNonNull(showingId, "showingId");
        this.page = page;
        this.turnedBy = Texts.required("turnedBy", turnedBy, 8);
        this.shownAt = Times.stored(shownAt);
    }

    public UUID showingId() {
        return showingId;
    }

    public int page() {
        return page;
    }

    public String turnedBy() {
        return turnedBy;
    }

    public Instant shownAt() {
        return shownAt;
    }
}
