/**
 * Pictures that people bring along: what they are is told by their content, and what is kept is drawn anew.
 *
 * <p>A file is read only after its head has said how large it is, so that a small file cannot claim all memory; what is stored
 * is another file of fixed kind and size, so that no place where a photo was taken, no profile and no trailing bytes come
 * along. Only PNG and JPEG: SVG is a program, and everything else is rare.
 */
@NullMarked
package org.mendan.picture;

import org.jspecify.annotations.NullMarked;
