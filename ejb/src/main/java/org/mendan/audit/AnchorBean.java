package org.mendan.audit;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mendan.persistence.audit.AuditLink;
import org.mendan.persistence.audit.AuditLinks;

/** Writes the end of the chain to a file outside the database, once a day, where {@code mendan.audit.anchors} names a directory. */
@Singleton
@Startup
@DependsOn("SealWatchBean")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AnchorBean {
    private static final System.Logger LOG = System.getLogger(AnchorBean.class.getName());
    private static final String ACTION = "audit.anchor";

    @Inject
    @ConfigProperty(name = "mendan.audit.anchors")
    private Optional<String> directory;

    @Inject
    @ConfigProperty(name = "mendan.zone")
    private ZoneId zone;

    @Inject
    private AuditLinks links;

    @EJB
    private AuditBean audit;

    @PostConstruct
    void start() {
        everyHour();
    }

    /** The day's anchor, unless it is there: a server that was down at midnight, or could not write, makes up for it. */
    @Schedule(hour = "*", minute = "5", persistent = false)
    void everyHour() {
        Instant now = Instant.now();
        LocalDate today = LocalDate.ofInstant(now, zone);
        files().ifPresent(files -> {
            try {
                // The directory is looked for before the log: that it is missing is told at the first start, not a day
                // later
                Optional<AuditLink> end = files.has(today) ? Optional.empty() : links.last();
                end.ifPresent(last -> write(files, today, now, last));
            } catch (UncheckedIOException e) {
                LOG.log(System.Logger.Level.ERROR, "The audit log has no anchor for " + today + " yet", e);
                noteFailure(today, e);
            } catch (PersistenceException | EJBException e) {
                LOG.log(System.Logger.Level.ERROR, "The audit log cannot be read; no anchor for " + today + " yet", e);
            }
        });
    }

    /** The anchors written so far; none where no directory is set. */
    public List<Anchor> all() {
        return files().map(AnchorFiles::all).orElse(List.of());
    }

    private void write(AnchorFiles files, LocalDate today, Instant now, AuditLink last) {
        files.write(today, new Anchor(now, last.position(), last.hash()));
        audit.succeeded("system", ACTION, today.toString(), "", last.position() + " " + last.hash());
    }

    // A timer that threw twice would be taken away by the container
    private void noteFailure(LocalDate today, UncheckedIOException why) {
        try {
            audit.failed("system", ACTION, today.toString(), "", String.valueOf(why.getMessage()));
        } catch (EJBException e) {
            LOG.log(System.Logger.Level.WARNING, "The missing anchor could not be audited", e);
        }
    }

    private Optional<AnchorFiles> files() {
        return directory.map(Path::of).map(AnchorFiles::new);
    }
}
