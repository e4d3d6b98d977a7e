package org.mendan.persistence.terms;

import jakarta.persistence.EntityExistsException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Consents for tests. */
public final class ConsentsInMemory implements Consents {
    private final Map<UUID, Consent> consents = new ConcurrentHashMap<>();

    @Override
    public void add(Consent consent) {
        if (consents.putIfAbsent(consent.id(), consent) != null) {
            throw new EntityExistsException("A consent of this id exists");
        }
    }

    @Override
    public Optional<Consent> find(UUID id) {
        return Optional.ofNullable(consents.get(id));
    }

    @Override
    public void tie(UUID consentId, UUID meetingId) {
        find(consentId)
                .orElseThrow(() -> new IllegalArgumentException("consentId: no such consent"))
                .tie(meetingId);
    }

    @Override
    public Optional<Consent> ofMeeting(UUID meetingId) {
        return consents.values().stream()
                .filter(c -> c.meetingId().filter(meetingId::equals).isPresent())
                .findFirst();
    }
}
