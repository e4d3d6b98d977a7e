package org.mendan.document;

import org.mendan.vault.VaultEntry;

/** A page's picture, open for reading. */
public record PageFile(String mediaType, VaultEntry entry) {}
