package org.mendan.persistence.document;

import java.util.UUID;

/**
 * A picture of a page.
 *
 * @param id in the vault
 */
public record PageImage(UUID id, String mediaType) {}
