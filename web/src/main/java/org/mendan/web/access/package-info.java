/**
 * What is refused to somebody who has a page open, in one place for all pages of the back office. A right can be lost between
 * the look at a page and the press of its button, and a browser can send what no page has offered; session beans refuse
 * whatever is not granted, and this package sees to what does not reach them.
 *
 * <ul>
 *   <li>A page about something ({@link org.mendan.web.access.Guarded}) asks anew whether that is still the caller's, before
 *       anything of the form that was sent is read.
 *   <li>A button that the page does not offer any more is told to be none, and audited.
 *   <li>A value that stands in no list of the page is told at its field, and audited with what was wanted.
 * </ul>
 *
 * <p>That somebody else was quicker is told as well, but is no refusal: nothing was wanted that is not granted.
 */
@NullMarked
package org.mendan.web.access;

import org.jspecify.annotations.NullMarked;
