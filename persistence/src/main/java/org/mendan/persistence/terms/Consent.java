package org.mendan.persistence.terms;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.column.OptionalUuid;
import org.mendan.persistence.column.Texts;
import org.mendan.persistence.column.Times;

/**
 * A guest's acceptance: when, from which address and browser, and of which texts. It is given before there is a meeting
 * and tied to one, once, when the meeting starts.
 */
@Entity
@Table(name = "consent")
public class Consent {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "address")
    private String address;

    @Column(name = "browser")
    private String browser;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "consent_item", joinColumns = @JoinColumn(name = "consent_id"))
    @OrderColumn(name = "item_position")
    private List<ConsentItem> items = new ArrayList<>();

    @Column(name = "meeting_id")
    @Convert(converter = OptionalUuid.class)
    private @Nullable UUID meetingId;

    protected Consent() {}

    public Consent(
            UUID id,
            Instant givenAt,
            String address,
            String browser,
            List<ConsentItem> items,
            @Nullable UUID meetingId) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("items: nothing was accepted");
        }
        this.id = Objects.requireNonNull(id, "id");
        this.givenAt = Times.stored(givenAt);
        this.address = Texts.cut(address, 64);
        this.browser = Texts.cut(browser, 512);
        this.items = new ArrayList<>(items);
        this.meetingId = meetingId;
    }

    public UUID id() {
        return id;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public String address() {
        return address;
    }

    public String browser() {
        return browser;
    }

    public List<ConsentItem> items() {
        return List.copyOf(items);
    }

    public Optional<UUID> meetingId() {
        return Optional.ofNullable(meetingId);
    }

    /** Ties this consent to its meeting; a consent serves one meeting only. */
    public void tie(UUID meeting) {
        if (meetingId != null && !meetingId.equals(meeting)) {
            throw new IllegalStateException("meetingId: already tied to another meeting");
        }
        meetingId = Objects.requireNonNull(meeting, "meeting");
    }
}
