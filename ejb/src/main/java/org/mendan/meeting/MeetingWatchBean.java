package org.mendan.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Wakes the meetings once a second, and takes up at start what the last run of the servers left unfinished. */
@Singleton
@Startup
@DependsOn("DatabaseBean")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MeetingWatchBean {
    @EJB
    private MeetingBean meetings;

    @PostConstruct
    void start() {
        meetings.revive();
    }

    @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
    void everySecond() {
        meetings.tick();
    }
}
