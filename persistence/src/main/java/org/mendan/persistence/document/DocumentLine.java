package org.mendan.persistence.document;

/** A document in a list, with the file that counts. */
public record DocumentLine(Document document, DocumentVersion version) {}
