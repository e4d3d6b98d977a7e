package org.mendan.document;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.IOException;
import java.time.Clock;

/** Holds what is coming in on this node, and lets nothing wait for its rest for too long. */
@Singleton
@Startup
@DependsOn("WorkBean")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UploadsBean {
    private static final System.Logger LOG = System.getLogger(UploadsBean.class.getName());

    @EJB
    private WorkBean work;

    private UnfinishedUploads unfinished;

    @PostConstruct
    void open() {
        unfinished = new UnfinishedUploads(work.folder(), Clock.systemUTC());
    }

    /** Those of this node. */
    public UnfinishedUploads unfinished() {
        return unfinished;
    }

    /** Removes what nobody has come back to. */
    @Schedule(minute = "*", hour = "*", persistent = false)
    public void sweep() {
        try {
            unfinished.sweep();
        } catch (IOException e) {
            // It lies there until the next start, closed to others
            LOG.log(System.Logger.Level.ERROR, "What came of an upload that was cut off cannot be removed", e);
        }
    }
}
