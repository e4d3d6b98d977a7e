package org.mendan.persistence;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mendan.persistence.identity.Account;
import org.mendan.persistence.identity.JpaAccounts;
import org.mendan.persistence.identity.Role;
import org.mendan.persistence.organisation.JpaOrganisations;
import org.mendan.persistence.organisation.Organisation;
import org.mendan.persistence.record.JpaMeetingRecords;
import org.mendan.persistence.record.MeetingRecord;
import org.mendan.persistence.terms.Consent;
import org.mendan.persistence.terms.ConsentItem;
import org.mendan.persistence.terms.JpaConsents;
import org.mendan.persistence.terms.JpaTermsVersions;
import org.mendan.persistence.terms.TermsDocument;
import org.mendan.persistence.terms.TermsKind;
import org.mendan.persistence.terms.TermsVersion;

/** The rows that other rows refer to. */
public final class Given {
    public static final Instant NOON = Instant.parse("2026-11-22T03:00:00Z");

    private final EntityManager em;

    public Given(EntityManager em) {
        this.em = em;
    }

    public UUID organisation() {
        UUID id = UUID.randomUUID();
        new JpaOrganisations(em).add(new Organisation(id, null, "丸の内支店", NOON));
        return id;
    }

    public UUID account() {
        UUID id = UUID.randomUUID();
        new JpaAccounts(em)
                .add(new Account(id, organisation(), "host-" + id, "山田 花子", "hash", Role.HOST, true, 0, null, NOON));
        return id;
    }

    public UUID termsVersion() {
        JpaTermsVersions terms = new JpaTermsVersions(em);
        TermsDocument document = new TermsDocument(UUID.randomUUID(), organisation(), TermsKind.TERMS_OF_USE);
        terms.add(document);
        UUID id = UUID.randomUUID();
        String hash = TermsVersion.sha256Of("利用規約", "本文");
        terms.add(new TermsVersion(
                id, document.id(), TermsKind.TERMS_OF_USE, 1, "ja", "利用規約", "本文", hash, NOON, NOON, ""));
        return id;
    }

    public UUID consent() {
        UUID id = UUID.randomUUID();
        List<ConsentItem> items = List.of(new ConsentItem(termsVersion(), "a".repeat(64)));
        new JpaConsents(em).add(new Consent(id, NOON, "192.0.2.1", "Safari", items, null));
        return id;
    }

    public UUID meeting() {
        MeetingRecord open =
                meeting(new JpaMeetingRecords(em).nextNumber(), organisation(), account(), consent(), NOON);
        new JpaMeetingRecords(em).add(open);
        return open.id();
    }

    /** An open meeting whose tokens are made from its id. */
    public static MeetingRecord meeting(long number, UUID organisation, UUID host, UUID consent, Instant startedAt) {
        UUID id = UUID.randomUUID();
        return new MeetingRecord(
                id,
                number,
                organisation,
                host,
                "山田 花子",
                "丸の内支店",
                "123456",
                "192.0.2.1",
                "Safari",
                consent,
                startedAt,
                "sakura",
                "host-" + id,
                "guest-" + id,
                null,
                null);
    }
}
