/**
 * The institution's terms: which texts are shown, and what a guest's acceptance says.
 *
 * <p>They are the whole institution's and not an organisation's: a guest accepts them before anybody knows which branch he is
 * talking to. Versions are written on a page, or come as files: from {@code mendan.terms.directory} a text that has never
 * been a version before becomes the next one at start, so that neither way undoes the other; the product's samples are taken
 * only where there is no text at all. Of each document one revision at most is planned ahead, and can be taken back until its
 * day has come; otherwise stored versions never change. A consent names exactly the versions that were on the screen, so it is
 * taken only for the complete current set in one language.
 */
@NullMarked
package org.mendan.terms;

import org.jspecify.annotations.NullMarked;
