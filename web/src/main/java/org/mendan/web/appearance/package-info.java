/**
 * How pages look: the institution's or an organisation's name, colour and logo, and the pictures that organisations bring
 * along.
 *
 * <p>The content security policy allows no style in a page, so a colour comes as a style sheet of its own whose address says
 * the colour, and that may be kept for good; the same holds for pictures, which never change under their address.
 */
@NullMarked
package org.mendan.web.appearance;

import org.jspecify.annotations.NullMarked;
