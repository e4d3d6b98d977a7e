package org.mendan.terms;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.mendan.audit.AuditBean;
import org.mendan.organisation.OrganisationBean;
import org.mendan.persistence.terms.TermsVersion;
import org.mendan.persistence.terms.TermsVersions;

/** Stores revisions, each in one transaction with its audit entries. */
@Stateless
public class TermsRowsBean {
    @Inject
    private TermsVersions versions;

    @EJB
    private OrganisationBean organisations;

    @EJB
    private AuditBean audit;

    /** See {@link TermsRevision#publish}. */
    public TermsOutcome publish(TermsDraft draft, String by, String address) {
        TermsOutcome outcome = revision().publish(draft, by);
        if (outcome instanceof TermsOutcome.Done done) {
            done.versions().forEach(version -> note(version, "terms.version", by, address));
        } else if (outcome instanceof TermsOutcome.Refused refused) {
            audit.failed(
                    by,
                    "terms.version",
                    draft.kind().name(),
                    address,
                    refused.problem().name());
        }
        return outcome;
    }

    /** See {@link TermsRevision#withdraw}. */
    public TermsOutcome withdraw(UUID version, String by, String address) {
        TermsOutcome outcome = revision().withdraw(version);
        if (outcome instanceof TermsOutcome.Done done) {
            done.versions().forEach(withdrawn -> note(withdrawn, "terms.withdraw", by, address));
        } else if (outcome instanceof TermsOutcome.Refused refused) {
            audit.failed(
                    by,
                    "terms.withdraw",
                    version.toString(),
                    address,
                    refused.problem().name());
        }
        return outcome;
    }

    private void note(TermsVersion version, String action, String by, String address) {
        String object = TermsText.fileName(version.kind(), version.language());
        String detail = version.number() + " from " + version.effectiveFrom() + " " + version.sha256();
        audit.succeeded(by, action, object, address, detail);
    }

    private TermsRevision revision() {
        return new TermsRevision(versions, organisations.root().id(), Instant.now());
    }
}
