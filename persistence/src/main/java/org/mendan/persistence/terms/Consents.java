package org.mendan.persistence.terms;

import java.util.Optional;
import java.util.UUID;

/** What guests accepted. */
public interface Consents {
    void add(Consent consent);

    Optional<Consent> find(UUID id);

    /** Ties a consent to the meeting it was given for; {@code IllegalArgumentException} where there is none of that id. */
    void tie(UUID consentId, UUID meetingId);

    Optional<Consent> ofMeeting(UUID meetingId);
}
