package org.mendan.persistence.branding;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.column.OptionalUuid;
import org.mendan.persistence.column.Texts;
import org.mendan.persistence.column.Times;

/** What one organisation has set of its looks; an empty text, or no logo, leaves it to the organisation above. */
@Entity
@Table(name = "branding")
public class Branding {
    /** In characters. */
    public static final int NAME = 60;

    @Id
    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "shown_name")
    private String shownName;

    @Column(name = "colour")
    private String colour;

    @Column(name = "logo_id")
    @Convert(converter = OptionalUuid.class)
    private @Nullable UUID logoId;

    @Version
    @Column(name = "version_number")
    private int version;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    protected Branding() {}

    /** Nothing set yet, by somebody with that login. */
    public Branding(UUID organisationId, Instant changedAt, String changedBy) {
        this.organisationId = Objects.requireNonNull(organisationId, "organisationId");
        change("", "", null, changedAt, changedBy);
    }

    /**
     * Other looks.
     *
     * @param newColour such as #0b5563; empty for the one from above
     * @param newLogo a picture
     */
    public final void change(String newName, String newColour, @Nullable UUID newLogo, Instant at, String by) {
        shownName = Texts.fitting("shownName", newName, NAME);
        colour = Texts.fitting("colour", newColour, 7);
        logoId = newLogo;
        changedAt = Times.stored(at);
        changedBy = Texts.required("changedBy", by, 254);
    }

    public UUID organisationId() {
        return organisationId;
    }

    public String shownName() {
        return shownName;
    }

    public String colour() {
        return colour;
    }

    public Optional<UUID> logoId() {
        return Optional.ofNullable(logoId);
    }

    /** Grows with each change. */
    public int version() {
        return version;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
