package org.mendan.presentation;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mendan.audit.AuditBean;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;
import org.mendan.persistence.document.DocumentVersion;
import org.mendan.persistence.presentation.ShownDocument;
import org.mendan.persistence.presentation.ShownPage;
import org.mendan.persistence.presentation.ShownPages;

/** Writes down what is shown, each step in one transaction with its audit entry. */
@Stateless
public class ShownRowsBean {
    @Inject
    private ShownPages shown;

    @EJB
    private AuditBean audit;

    /** Another document is shown, in place of {@code before}. */
    public void begin(
            Seat seat, Optional<Presentation> before, Presentation next, DocumentVersion version, String login) {
        Instant now = Instant.now();
        before.ifPresent(old -> shown.close(old.showing(), now));
        shown.begin(
                new ShownDocument(next.showing(), seat.meeting().value(), version, next.title(), now),
                page(next, Side.HOST, now));
        audit.succeeded(login, "document.show", next.title(), "", seat.meeting() + " " + version.sha256());
    }

    /** Another page is shown. */
    public void turn(Presentation next, Side by) {
        shown.turn(page(next, by, Instant.now()));
    }

    /** Nothing is shown any more. */
    public void close(UUID showing) {
        shown.close(showing, Instant.now());
    }

    private static ShownPage page(Presentation of, Side by, Instant at) {
        return new ShownPage(UUID.randomUUID(), of.showing(), of.spot().page(), by.name(), at);
    }
}
