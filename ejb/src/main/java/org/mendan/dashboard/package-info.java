/**
 * How an organisation's meetings go, in figures: plain rules about days and comparisons over what the database counts. A
 * meeting belongs to the organisation its host belonged to when it began; a number typed in vain to that of its host today.
 */
@NullMarked
package org.mendan.dashboard;

import org.jspecify.annotations.NullMarked;
