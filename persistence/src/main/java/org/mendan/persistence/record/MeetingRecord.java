package org.mendan.persistence.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mendan.persistence.column.SearchWords;
import org.mendan.persistence.column.Texts;
import org.mendan.persistence.column.Times;

/**
 * What stays of a meeting. It is written when the meeting starts and closed once, when it ends: the first ending stays,
 * and the fingerprints of the resume tokens are forgotten with it.
 */
@Entity
@Table(name = "meeting_record")
public class MeetingRecord {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "record_number")
    private long number;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "host_id")
    private UUID hostId;

    @Column(name = "host_name")
    private String hostName;

    @Column(name = "branch")
    private String branch;

    @Column(name = "connection_number")
    private String connectionNumber;

    @Column(name = "guest_address")
    private String guestAddress;

    @Column(name = "guest_browser")
    private String guestBrowser;

    @Column(name = "consent_id")
    private UUID consentId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "watchword")
    private String watchword;

    @Column(name = "host_token")
    private @Nullable String hostToken;

    @Column(name = "guest_token")
    private @Nullable String guestToken;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ending")
    @Enumerated(EnumType.STRING)
    private @Nullable Ending ending;

    @Embedded
    private RecordNote note = new RecordNote();

    @Column(name = "search_text")
    private String searchText = "";

    protected MeetingRecord() {}

    public MeetingRecord(
            UUID id,
            long number,
            UUID organisationId,
            UUID hostId,
            String hostName,
            String branch,
            String connectionNumber,
            String guestAddress,
            String guestBrowser,
            UUID consentId,
            Instant startedAt,
            String watchword,
            String hostToken,
            String guestToken,
            @Nullable Instant endedAt,
            @Nullable Ending ending) {
        if (number < 1) {
            throw new IllegalArgumentException("number: not positive");
        }
        this.id = Objects.requireNonNull(id, "id");
        this.number = number;
        this.organisationId = Objects.requireNonNull(organisationId, "organisationId");
        this.hostId = Objects.requireNonNull(hostId, "hostId");
        this.hostName = Texts.required("hostName", hostName, 200);
        this.branch = Texts.required("branch", branch, 200);
        this.connectionNumber = Texts.required("connectionNumber", connectionNumber, 16);
        this.guestAddress = Texts.cut(guestAddress, 64);
        this.guestBrowser = Texts.cut(guestBrowser, 512);
        this.consentId = Objects.requireNonNull(consentId, "consentId");
        this.startedAt = Times.stored(startedAt);
        this.watchword = Texts.required("watchword", watchword, 64);
        this.hostToken = Texts.required("hostToken", hostToken, 64);
        this.guestToken = Texts.required("guestToken", guestToken, 64);
        if ((endedAt == null) != (ending == null)) {
            throw new IllegalArgumentException("ending: goes with endedAt");
        }
        if (endedAt != null && ending != null) {
            end(endedAt, ending);
        }
        findBy("");
    }

    /** Takes over what the host writes about the meeting; {@code memo} is the memo's text as it is now. */
    public void describe(String counterpart, String topic, @Nullable Outlook outlook, String memo) {
        note.change(counterpart, topic, outlook);
        findBy(memo);
    }

    /** Makes the record found by the words of that memo, besides its number and what the host wrote about it. */
    public final void findBy(String memo) {
        searchText =
                SearchWords.folded(String.join("\n", Long.toString(number), note.counterpart(), note.topic(), memo));
    }

    /** Closes the record; of several endings the first stays. A clock that ran back gives no negative duration. */
    public final void end(Instant at, Ending how) {
        if (!isOpen()) {
            return;
        }
        Instant stored = Times.stored(at);
        endedAt = stored.isBefore(startedAt) ? startedAt : stored;
        ending = Objects.requireNonNull(how, "how");
        hostToken = null;
        guestToken = null;
    }

    public final boolean isOpen() {
        return endedAt == null;
    }

    /** From start to end; nothing while the meeting is open. */
    public Optional<Duration> duration() {
        return Optional.ofNullable(getDuration());
    }

    public UUID id() {
        return id;
    }

    public long number() {
        return number;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public UUID hostId() {
        return hostId;
    }

    public String hostName() {
        return hostName;
    }

    public String branch() {
        return branch;
    }

    public String connectionNumber() {
        return connectionNumber;
    }

    public String guestAddress() {
        return guestAddress;
    }

    public String guestBrowser() {
        return guestBrowser;
    }

    public UUID consentId() {
        return consentId;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public String watchword() {
        return watchword;
    }

    /** Fingerprint of the host's resume token; nothing once the meeting is over. */
    public Optional<String> hostToken() {
        return Optional.ofNullable(hostToken);
    }

    /** Fingerprint of the guest's resume token; nothing once the meeting is over. */
    public Optional<String> guestToken() {
        return Optional.ofNullable(guestToken);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** What the host wrote about the meeting. */
    public RecordNote note() {
        return note;
    }

    /** What a search for words looks through. */
    String searchText() {
        return searchText;
    }

    public Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    public UUID getId() {
        return id;
    }

    public long getNumber() {
        return number;
    }

    public String getHostName() {
        return hostName;
    }

    public String getBranch() {
        return branch;
    }

    public String getConnectionNumber() {
        return connectionNumber;
    }

    public String getGuestAddress() {
        return guestAddress;
    }

    public String getGuestBrowser() {
        return guestBrowser;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public String getWatchword() {
        return watchword;
    }

    public @Nullable Instant getEndedAt() {
        return endedAt;
    }

    public @Nullable Ending getEnding() {
        return ending;
    }

    public @Nullable Duration getDuration() {
        return endedAt == null ? null : Duration.between(startedAt, endedAt);
    }
}
