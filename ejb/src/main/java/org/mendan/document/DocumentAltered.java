package org.mendan.document;

import java.util.UUID;

/** Fired as a CDI event once a document was changed or removed; whether it may still be shown is to be asked. */
public record DocumentAltered(UUID document) {}
