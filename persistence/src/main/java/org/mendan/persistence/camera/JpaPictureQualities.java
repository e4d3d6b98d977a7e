package org.mendan.persistence.camera;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The changes in the database. */
@Dependent
public class JpaPictureQualities implements PictureQualities {
    private final EntityManager em;

    @Inject
    public JpaPictureQualities(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(PictureQuality change) {
        em.persist(change);
        em.flush();
    }

    @Override
    public List<PictureQuality> of(UUID meetingId) {
        return em.createQuery(
                        "SELECT q FROM PictureQuality q WHERE q.meetingId = :meeting ORDER BY q.changedAt, q.id",
                        PictureQuality.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }
}
