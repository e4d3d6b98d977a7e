package org.mendan.terms;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mendan.access.Actor;
import org.mendan.access.Permission;
import org.mendan.audit.AuditBean;
import org.mendan.organisation.OrganisationBean;
import org.mendan.persistence.terms.TermsKind;
import org.mendan.persistence.terms.TermsVersion;
import org.mendan.persistence.terms.TermsVersions;
import org.mendan.terms.TermsOutcome.Problem;

/** The terms for those who write them, and each version for whoever has to know what was agreed to. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TermsAdminBean {
    @Inject
    private TermsVersions versions;

    @EJB
    private OrganisationBean organisations;

    @EJB
    private TermsRowsBean rows;

    @EJB
    private AuditBean audit;

    /** All versions of a document as they stand now, the newest first. */
    public List<TermsStanding> standings(TermsKind kind) {
        return versions.document(organisations.root().id(), kind)
                .map(document -> TermsStanding.of(versions.lines(document.id()), Instant.now()))
                .orElse(List.of());
    }

    /** One version, however old. */
    public Optional<TermsVersion> version(UUID id) {
        return versions.find(id);
    }

    /** How a version stands now. */
    public TermsStanding standing(TermsVersion version) {
        return TermsStanding.of(versions.lines(version.documentId()), Instant.now()).stream()
                .filter(one -> one.line().id().equals(version.id()))
                .findFirst()
                .orElseThrow();
    }

    /** The texts in effect, by language: what a revision is written over. */
    public Map<String, TermsVersion> latest(TermsKind kind) {
        return revision().latest(kind);
    }

    /** What is wrong with a draft, if anything is; nothing is stored. */
    public Optional<TermsOutcome.Refused> check(TermsDraft draft) {
        return revision().check(draft);
    }

    /** The texts of a draft that differ from those in effect; the draft has passed {@link #check}. */
    public List<TermsText> changed(TermsDraft draft) {
        return revision().changed(draft);
    }

    /** Publishes a revision; an outcome of nothing where the actor has no say. */
    public Optional<TermsOutcome> publish(Actor actor, TermsDraft draft, String address) {
        if (!may(actor, draft.kind().name(), address)) {
            return Optional.empty();
        }
        try {
            return Optional.of(rows.publish(draft, actor.login(), address));
        } catch (EJBException e) {
            // Two revisions at the same moment: the key of the table lets one through
            if (e.getCause() instanceof PersistenceException && check(draft).isPresent()) {
                return Optional.of(TermsOutcome.Refused.of(Problem.OVERTAKEN));
            }
            throw e;
        }
    }

    /** Takes back what was planned; an outcome of nothing where the actor has no say. */
    public Optional<TermsOutcome> withdraw(Actor actor, UUID version, String address) {
        return may(actor, version.toString(), address)
                ? Optional.of(rows.withdraw(version, actor.login(), address))
                : Optional.empty();
    }

    private TermsRevision revision() {
        return new TermsRevision(versions, organisations.root().id(), Instant.now());
    }

    private boolean may(Actor actor, String object, String address) {
        if (actor.may(Permission.EDIT_TERMS)) {
            return true;
        }
        audit.failed(actor.login(), "terms.version", object, address, "not granted");
        return false;
    }
}
