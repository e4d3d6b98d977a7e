package org.mendan.presentation;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.mendan.audit.AuditBean;
import org.mendan.document.OriginalFile;
import org.mendan.meeting.MeetingBean;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentVersion;
import org.mendan.persistence.document.Documents;
import org.mendan.vault.VaultBean;

/**
 * The file of the document on the stage, for the guest who sits before it: where the document allows that now, and in the
 * version that is shown. Whoever gets it and whoever does not is audited, by the meeting.
 */
@Stateless
public class ShownFileBean {
    private static final String GUEST = "guest";
    private static final String ACTION = "document.save";

    @Inject
    private Documents documents;

    @EJB
    private MeetingBean meetings;

    @EJB
    private PresentationBean presentations;

    @EJB
    private VaultBean vault;

    @EJB
    private AuditBean audit;

    /**
     * The file, open for reading; nothing where this is not shown to this guest, or guests may not have it.
     *
     * @throws IOException where the vault cannot be read
     */
    public Optional<OriginalFile> file(Seat seat, UUID showing, String address) throws IOException {
        Optional<Presentation> shown = presentations
                .of(seat)
                .filter(presentation -> presentation.is(showing))
                .filter(presentation -> seat.side() == Side.GUEST && meetings.goesOn(seat));
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        String title = shown.get().title();
        Optional<DocumentVersion> version = documents
                .find(shown.get().document())
                .filter(Document::downloadable)
                .flatMap(document -> documents.version(shown.get().version()));
        if (version.isEmpty()) {
            audit.failed(GUEST, ACTION, title, address, seat.meeting() + " not allowed");
            return Optional.empty();
        }
        OriginalFile file = OriginalFile.of(version.get(), vault.vault());
        audit.succeeded(
                GUEST,
                ACTION,
                title,
                address,
                seat.meeting() + " " + version.get().sha256());
        return Optional.of(file);
    }
}
