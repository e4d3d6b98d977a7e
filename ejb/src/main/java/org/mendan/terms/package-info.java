/**
 * The institution's terms: which texts are shown, and what a guest's acceptance says.
 *
 * <p>Texts come as files, the product's samples or those in {@code mendan.terms.directory}. At start a text whose SHA-256
 * differs from the newest stored one becomes its next version; stored versions never change. A consent names exactly the
 * versions that were on the screen, so it is taken only for the complete current set in one language.
 */
@NullMarked
package org.mendan.terms;

import org.jspecify.annotations.NullMarked;
