package org.mendan.document;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.mendan.persistence.document.DocumentPage;
import org.mendan.persistence.document.DocumentVersion;
import org.mendan.vault.Vault;
import org.mendan.vault.VaultBean;

/**
 * Has the versions that wait converted, one at a time on each node. What a node was at when it died is taken by another, or
 * by itself after its start, and begun anew.
 */
@Singleton
@Startup
@DependsOn({"DatabaseBean", "VaultBean", "WorkBean"})
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConversionBean {
    private static final System.Logger LOG = System.getLogger(ConversionBean.class.getName());

    /** A conversion that runs here. */
    private record Running(UUID version, UUID holder, Conversion conversion) {}

    private final AtomicReference<Running> running = new AtomicReference<>();

    @Resource
    private ManagedExecutorService executor;

    @EJB
    private ConversionRowsBean rows;

    @EJB
    private VaultBean vault;

    @EJB
    private WorkBean work;

    /** Holds what runs here, or begins with what waits. */
    @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
    public void tick() {
        try {
            Running now = running.get();
            if (now == null) {
                work.worker().ifPresent(this::begin);
            } else if (!rows.renew(now.version(), now.holder()) && now.equals(running.get())) {
                now.conversion().stop();
            }
        } catch (EJBException e) {
            // The database is away; the next tick asks again
            LOG.log(System.Logger.Level.DEBUG, "Documents wait for the database", e);
        }
    }

    private void begin(WorkerProgram program) {
        Optional<DocumentVersion> next = rows.next();
        if (next.isEmpty()) {
            return;
        }
        UUID version = next.get().id();
        Running mine = new Running(version, UUID.randomUUID(), new Conversion(program, ConversionLimits.usual()));
        if (!running.compareAndSet(null, mine)) {
            return;
        }
        boolean begun = false;
        try {
            Optional<List<UUID>> left = rows.take(version, mine.holder());
            if (left.isPresent()) {
                executor.execute(() -> convert(mine, left.get()));
                begun = true;
            }
        } finally {
            if (!begun) {
                running.set(null);
            }
        }
    }

    private void convert(Running mine, List<UUID> left) {
        try {
            forget(left);
            Path folder = work.folder().folder();
            try {
                new PageHarvest(folder, vault.vault(), steps(mine), mine.version()).run(mine.conversion());
            } finally {
                WorkFolder.remove(folder);
            }
        } catch (IOException | EJBException e) {
            LOG.log(System.Logger.Level.WARNING, "Version " + mine.version() + " could not be converted here", e);
            giveBack(mine);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            giveBack(mine);
        } finally {
            running.set(null);
        }
    }

    private void forget(List<UUID> left) throws IOException {
        Vault kept = vault.vault();
        for (UUID id : left) {
            kept.delete(id);
        }
    }

    private void giveBack(Running mine) {
        try {
            rows.giveBack(mine.version(), mine.holder());
        } catch (EJBException e) {
            // Its lease ends by itself
            LOG.log(System.Logger.Level.DEBUG, "Version " + mine.version() + " cannot be given back now", e);
        }
    }

    private ConversionSteps steps(Running mine) {
        return new ConversionSteps() {
            @Override
            public boolean expect(int pages) {
                return rows.expect(mine.version(), mine.holder(), pages);
            }

            @Override
            public boolean add(DocumentPage page) {
                return rows.add(page, mine.holder());
            }

            @Override
            public boolean ready(Map<Integer, String> titles, Map<Integer, String> notes) {
                return rows.ready(mine.version(), mine.holder(), titles, notes);
            }

            @Override
            public boolean failed(ConversionProblem problem, int page) {
                return rows.failed(mine.version(), mine.holder(), problem, page);
            }
        };
    }

    /** A server that is stopped gives back what it is at, before its worker is ended, so that nobody takes it for a failure. */
    @PreDestroy
    void stop() {
        Running now = running.get();
        if (now != null) {
            giveBack(now);
            now.conversion().stop();
        }
    }
}
