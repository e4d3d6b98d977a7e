package org.mendan.vault;

/**
 * What was kept.
 *
 * @param size in bytes
 * @param sha256 of the content, in hex
 */
public record Deposit(long size, String sha256) {}
