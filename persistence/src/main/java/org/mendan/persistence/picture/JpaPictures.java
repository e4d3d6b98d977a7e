package org.mendan.persistence.picture;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The pictures in the database. */
@Dependent
public class JpaPictures implements Pictures {
    private static final String LINES =
            """
            SELECT NEW org.mendan.persistence.picture.PictureLine(p.id, p.organisationId, p.purpose, p.name,
                p.width, p.height, p.addedAt, p.addedBy)
            FROM Picture p WHERE p.organisationId IN :organisations AND p.purpose = :purpose
            ORDER BY p.addedAt, p.id""";

    private final EntityManager em;

    @Inject
    public JpaPictures(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(Picture picture) {
        em.persist(picture);
        em.flush();
    }

    @Override
    public Optional<Picture> find(UUID id) {
        return Optional.ofNullable(em.find(Picture.class, id));
    }

    @Override
    public boolean remove(UUID id) {
        return em.createQuery("DELETE FROM Picture p WHERE p.id = :id")
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }

    @Override
    public List<PictureLine> of(Collection<UUID> organisations, PicturePurpose purpose) {
        return organisations.isEmpty()
                ? List.of()
                : em.createQuery(LINES, PictureLine.class)
                        .setParameter("organisations", List.copyOf(organisations))
                        .setParameter("purpose", purpose)
                        .getResultList();
    }
}
