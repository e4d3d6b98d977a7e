package org.mendan.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Wakes the meetings once a second, and takes up at start what the last run of the servers left unfinished. */
@Singleton
@Startup
@DependsOn("PolicyBean")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MeetingWatchBean {
    private static final System.Logger LOG = System.getLogger(MeetingWatchBean.class.getName());

    @EJB
    private MeetingBean meetings;

    @PostConstruct
    void start() {
        meetings.revive();
    }

    /** One meeting in trouble holds up no other; and a timer that threw twice would be taken away by the container. */
    @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
    void everySecond() {
        for (MeetingId meeting : meetings.mine()) {
            try {
                meetings.tick(meeting);
            } catch (EJBException e) {
                LOG.log(System.Logger.Level.ERROR, "Meeting " + meeting + " could not be looked after", e);
            }
        }
    }
}
