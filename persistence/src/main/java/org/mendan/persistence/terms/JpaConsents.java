package org.mendan.persistence.terms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The consents in the database. */
@Dependent
public class JpaConsents implements Consents {
    private final EntityManager em;

    @Inject
    public JpaConsents(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(Consent consent) {
        em.persist(consent);
        em.flush();
    }

    @Override
    public Optional<Consent> find(UUID id) {
        return Optional.ofNullable(em.find(Consent.class, id));
    }

    @Override
    public void tie(UUID consentId, UUID meetingId) {
        find(consentId)
                .orElseThrow(() -> new IllegalArgumentException("consentId: no such consent"))
                .tie(meetingId);
        em.flush();
    }

    @Override
    public Optional<Consent> ofMeeting(UUID meetingId) {
        return em.createQuery("SELECT c FROM Consent c WHERE c.meetingId = :meeting ORDER BY c.givenAt", Consent.class)
                .setParameter("meeting", meetingId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
