package org.mendan.presentation;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mendan.connection.ConnectionNumber;
import org.mendan.document.PagePicture;
import org.mendan.meeting.MeetingBean;
import org.mendan.meeting.Seat;
import org.mendan.meeting.Side;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentPage;
import org.mendan.persistence.document.Documents;
import org.mendan.persistence.document.PageOutline;
import org.mendan.vault.VaultBean;

/**
 * The pages of the document on the stage, for those who sit before it: only of what is shown at this moment, by the name of
 * the showing, which nobody outside the meeting knows.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ShownPageBean {
    @Inject
    @ConfigProperty(name = "mendan.zone")
    private ZoneId zone;

    @Inject
    private Documents documents;

    @EJB
    private MeetingBean meetings;

    @EJB
    private PresentationBean presentations;

    @EJB
    private VaultBean vault;

    /**
     * The picture of a page, with the guest's number and the day over it where the document says so.
     *
     * @throws IOException where the vault cannot be read
     */
    public Optional<PagePicture> picture(Seat seat, UUID showing, int page, boolean large) throws IOException {
        Optional<Presentation> presentation = shown(seat, showing);
        Optional<DocumentPage> found = presentation.flatMap(one -> documents.page(one.version(), page));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        PagePicture plain = PagePicture.of(found.get(), large, vault.vault());
        boolean marked = documents
                .find(presentation.get().document())
                .filter(Document::watermark)
                .isPresent();
        return Optional.of(marked ? plain.marked(words(seat)) : plain);
    }

    private String words(Seat seat) {
        String entry = meetings.guestEntryOf(seat)
                .map(digits -> new ConnectionNumber(digits).grouped())
                .orElse("");
        return entry + "  " + LocalDate.ofInstant(Instant.now(), zone);
    }

    /** The words of a page, for those who cannot see it. */
    public Optional<String> words(Seat seat, UUID showing, int page) {
        return page(seat, showing, page).map(DocumentPage::words);
    }

    /** The contents list with the notes: for the host alone. */
    public Optional<List<PageOutline>> outline(Seat seat, UUID showing) {
        return seat.side() == Side.HOST
                ? shown(seat, showing).map(presentation -> documents.outlines(presentation.version()))
                : Optional.empty();
    }

    private Optional<DocumentPage> page(Seat seat, UUID showing, int page) {
        return shown(seat, showing).flatMap(presentation -> documents.page(presentation.version(), page));
    }

    private Optional<Presentation> shown(Seat seat, UUID showing) {
        return presentations.of(seat).filter(presentation -> presentation.is(showing) && meetings.goesOn(seat));
    }
}
