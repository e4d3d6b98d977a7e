package org.mendan.persistence.record;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mendan.persistence.column.Texts;

/** The records' tags in the database. */
@Dependent
public class JpaRecordTags implements RecordTags {
    private final EntityManager em;

    @Inject
    public JpaRecordTags(EntityManager em) {
        this.em = em;
    }

    @Override
    public Map<UUID, List<String>> of(Collection<UUID> records) {
        Map<UUID, List<String>> tags = new LinkedHashMap<>();
        if (!records.isEmpty()) {
            em.createQuery("SELECT t FROM RecordTag t WHERE t.recordId IN :records ORDER BY t.tag", RecordTag.class)
                    .setParameter("records", records)
                    .getResultList()
                    .forEach(tag -> tags.computeIfAbsent(tag.recordId(), id -> new ArrayList<>())
                            .add(tag.tag()));
        }
        return tags;
    }

    @Override
    public void replace(MeetingRecord meeting, List<String> tags) {
        List<String> before = of(List.of(meeting.id())).getOrDefault(meeting.id(), List.of());
        for (String gone : before) {
            if (!tags.contains(gone)) {
                em.createQuery("DELETE FROM RecordTag t WHERE t.recordId = :record AND t.tag = :tag")
                        .setParameter("record", meeting.id())
                        .setParameter("tag", gone)
                        .executeUpdate();
            }
        }
        for (String tag : tags) {
            if (!before.contains(tag)) {
                em.persist(new RecordTag(meeting, tag));
                remember(meeting.organisationId(), tag);
            }
        }
        em.flush();
    }

    /** Two hosts may use a new tag at the same moment; neither is refused for it. */
    private void remember(UUID organisation, String tag) {
        em.createNativeQuery("INSERT INTO organisation_tag (organisation_id, tag) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .setParameter(1, organisation)
                .setParameter(2, tag)
                .executeUpdate();
    }

    @Override
    public List<String> inUse(Reach reach, String part, int most) {
        if (reach instanceof Reach.Within within && within.organisations().isEmpty()) {
            return List.of();
        }
        TypedQuery<String> query = em.createQuery(
                "SELECT DISTINCT o.tag FROM OrganisationTag o WHERE o.tag LIKE :part ESCAPE '!'"
                        + " AND EXISTS (SELECT t FROM RecordTag t WHERE t.organisationId = o.organisationId"
                        + " AND t.tag = o.tag" + held(reach) + ")" + place(reach) + " ORDER BY o.tag",
                String.class);
        query.setParameter("part", Texts.anywhere(part));
        if (reach instanceof Reach.Own own) {
            query.setParameter("host", own.host());
        } else if (reach instanceof Reach.Within within) {
            query.setParameter("organisations", List.copyOf(within.organisations()));
        }
        return query.setMaxResults(most).getResultList();
    }

    private static String held(Reach reach) {
        return reach instanceof Reach.Own
                ? " AND EXISTS (SELECT r FROM MeetingRecord r WHERE r.id = t.recordId AND r.hostId = :host)"
                : "";
    }

    private static String place(Reach reach) {
        return reach instanceof Reach.Within ? " AND o.organisationId IN :organisations" : "";
    }
}
