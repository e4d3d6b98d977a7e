/**
 * What stays of the documents that were shown in a meeting: each showing with the document's name and the fingerprint of its
 * file, and every page from when on. Nothing here leads back into the library, so that a record says the same after the
 * document has gone.
 */
@NullMarked
package org.mendan.persistence.presentation;

import org.jspecify.annotations.NullMarked;
