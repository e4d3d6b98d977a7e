package org.mendan.audit;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.mendan.access.Actor;
import org.mendan.access.Permission;
import org.mendan.persistence.audit.AuditLinks;

/** Checks the chain beside everything else, one check at a time on each node, and knows how the last one went. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditCheckBean {
    private static final System.Logger LOG = System.getLogger(AuditCheckBean.class.getName());
    private static final String ACTION = "audit.verify";

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private AuditLinks links;

    @EJB
    private AnchorBean anchors;

    @EJB
    private AuditBean audit;

    private final AtomicReference<@Nullable CheckState> state = new AtomicReference<>();

    /** The check that runs, or the last one; nothing for those who may not read the log. */
    public Optional<CheckState> state(Actor actor) {
        return actor.may(Permission.READ_AUDIT) ? Optional.ofNullable(state.get()) : Optional.empty();
    }

    /** Starts a check for somebody who may read the log; where one runs already, that one goes on. */
    public void start(Actor actor, String address) {
        if (!actor.may(Permission.READ_AUDIT)) {
            audit.failed(actor.login(), ACTION, "", address, "not granted");
            return;
        }
        CheckState fresh = new CheckState(Instant.now(), 0, null, null);
        CheckState before = state.get();
        boolean free = before == null || !before.running();
        if (free && state.compareAndSet(before, fresh)) {
            executor.execute(() -> run(fresh.startedAt(), actor.login(), address));
        }
    }

    private void run(Instant started, String actor, String address) {
        @Nullable ChainReport report = null;
        try {
            report = new ChainCheck(
                            links, anchors.all(), checked -> state.set(new CheckState(started, checked, null, null)))
                    .run(started.minus(SealTurns.WIDE));
            note(report, actor, address);
        } catch (PersistenceException | EJBException e) {
            LOG.log(System.Logger.Level.ERROR, "The audit log could not be checked", e);
            noteFailure(actor, address);
        } finally {
            long checked = report == null ? 0 : report.entries();
            state.set(new CheckState(started, checked, Instant.now(), report));
        }
    }

    // It may be the database that is away
    private void noteFailure(String actor, String address) {
        try {
            audit.failed(actor, ACTION, "", address, "could not be read");
        } catch (EJBException e) {
            LOG.log(System.Logger.Level.WARNING, "That the audit log could not be checked could not be audited", e);
        }
    }

    private void note(ChainReport report, String actor, String address) {
        if (report.whole()) {
            audit.succeeded(actor, ACTION, "", address, report.entries() + " " + report.head());
        } else {
            Break broken = report.broken();
            String what = broken == null ? "LOOSE " + report.loose() : broken.kind() + " " + broken.position();
            audit.failed(actor, ACTION, "", address, what);
        }
    }
}
