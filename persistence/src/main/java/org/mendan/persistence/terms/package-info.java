/**
 * Terms that guests accept, in numbered versions that never change, and the evidence of each acceptance.
 *
 * <p>A consent names each accepted version by id and by SHA-256 of its text, so that it can be shown later that the text
 * on file is the text that was accepted.
 */
@NullMarked
package org.mendan.persistence.terms;

import org.jspecify.annotations.NullMarked;
