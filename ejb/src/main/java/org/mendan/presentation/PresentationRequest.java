package org.mendan.presentation;

import java.util.UUID;

/** What a side does about the document on the stage. All but the first name the showing that they are about. */
public sealed interface PresentationRequest {

    /** The host opens a document of the library there, in place of the one before. */
    record Show(UUID document, Spot spot) implements PresentationRequest {}

    /** Somebody turns to another page, or scrolls. */
    record Turn(UUID showing, Spot spot) implements PresentationRequest {}

    /** The host lets the guest turn pages, or does not any more. */
    record Allow(UUID showing, boolean guestTurns) implements PresentationRequest {}

    /** The host closes the document. */
    record Close(UUID showing) implements PresentationRequest {}
}
