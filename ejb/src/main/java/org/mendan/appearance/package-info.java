/**
 * How an organisation looks: the name it shows, its colour, its logo, and the backgrounds it gives its cameras.
 *
 * <p>Each of them is the organisation's own, or that of the nearest one above that has set it; backgrounds add up. Guests who
 * are not in a meeting yet see the institution's, for nobody knows yet which branch they are talking to; in a meeting both
 * sides see those of the host's organisation.
 */
@NullMarked
package org.mendan.appearance;

import org.jspecify.annotations.NullMarked;
