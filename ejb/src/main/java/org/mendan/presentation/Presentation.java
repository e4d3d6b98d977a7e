package org.mendan.presentation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mendan.meeting.Side;
import org.mendan.persistence.document.Document;
import org.mendan.persistence.document.DocumentVersion;
import org.mendan.persistence.document.Layout;

/**
 * The document that both sides of one meeting look at. A value: what a side does gives the next one, or nothing where it may
 * not be done now.
 *
 * @param showing names this showing; a document that is opened again gets another one
 * @param version the file that is shown, whatever the library makes the current one meanwhile
 * @param pages how large each page is, in their order
 * @param turn counts the turns, so that an old one is known
 * @param guestTurns whether the guest may turn pages, too
 * @param saveable whether guests may have the file itself, as it was when the document was opened
 */
public record Presentation(
        UUID showing,
        UUID document,
        UUID version,
        String title,
        Layout layout,
        List<PageSize> pages,
        int turn,
        Spot spot,
        boolean guestTurns,
        boolean saveable) {
    public Presentation {
        pages = List.copyOf(pages);
        if (spot.page() > pages.size()) {
            throw new IllegalArgumentException("spot: of " + pages.size() + " pages");
        }
    }

    /** A document that has just been opened; where it has no such page, at its beginning. */
    public static Presentation begun(
            UUID showing, Document document, DocumentVersion version, List<PageSize> pages, Spot spot) {
        return new Presentation(
                showing,
                document.id(),
                version.id(),
                document.title(),
                document.layout(),
                pages,
                0,
                spot.page() > pages.size() ? Spot.START : spot,
                false,
                document.downloadable());
    }

    /** Turned to that spot; nothing where it is another showing's, no page of this one, or not the sender's to turn. */
    public Optional<Presentation> turned(PresentationRequest.Turn request, Side sender) {
        boolean may = sender == Side.HOST || guestTurns;
        return is(request.showing()) && may && request.spot().page() <= pages.size()
                ? Optional.of(with(turn + 1, request.spot(), guestTurns))
                : Optional.empty();
    }

    /** With or without turning by the guest; nothing where it is another showing's, or not the host who says so. */
    public Optional<Presentation> allowing(PresentationRequest.Allow request, Side sender) {
        return is(request.showing()) && sender == Side.HOST
                ? Optional.of(with(turn, spot, request.guestTurns()))
                : Optional.empty();
    }

    /** Whether the sender may close it. */
    public boolean closes(PresentationRequest.Close request, Side sender) {
        return is(request.showing()) && sender == Side.HOST;
    }

    private Presentation with(int nextTurn, Spot nextSpot, boolean turns) {
        return new Presentation(showing, document, version, title, layout, pages, nextTurn, nextSpot, turns, saveable);
    }

    public boolean is(UUID other) {
        return showing.equals(other);
    }
}
