package org.mendan.memo;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Instant;
import java.util.List;
import org.mendan.meeting.MeetingId;

/**
 * The store for the plain classes: stands outside the transaction, so that a failed commit is seen like any other
 * failure and told in the live domain's own words.
 */
@Stateless
@Local(MemoStore.class)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MemoStoreBean implements MemoStore {
    @EJB
    private MemoRowsBean rows;

    @Override
    public Snapshot snapshot(MeetingId meeting) throws StoreFailed {
        try {
            return rows.snapshot(meeting);
        } catch (EJBException e) {
            throw new StoreFailed("The memo's snapshot cannot be read", e);
        }
    }

    @Override
    public List<AcceptedUpdate> since(MeetingId meeting, int version) throws StoreFailed {
        try {
            return rows.since(meeting, version);
        } catch (EJBException e) {
            throw new StoreFailed("The memo's updates cannot be read", e);
        }
    }

    @Override
    public void append(List<Rows> updates) throws StoreFailed {
        try {
            rows.append(updates);
        } catch (EJBException e) {
            throw new StoreFailed("Updates of " + updates.size() + " memos cannot be stored", e);
        }
    }

    @Override
    public void keep(MeetingId meeting, Snapshot snapshot, Instant at) throws StoreFailed {
        try {
            rows.keep(meeting, snapshot, at);
        } catch (EJBException e) {
            throw new StoreFailed("The memo's snapshot cannot be stored", e);
        }
    }
}
