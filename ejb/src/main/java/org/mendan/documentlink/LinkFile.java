package org.mendan.documentlink;

import org.mendan.vault.VaultEntry;

/** The file itself, open for reading; whoever asked closes it. */
public record LinkFile(String name, String mediaType, VaultEntry entry) {}
