/**
 * How meetings go, as figures and charts. The charts are SVG made here: they need no script, print as they are, and each has
 * the same numbers in a table beneath.
 */
@NullMarked
package org.mendan.web.dashboard;

import org.jspecify.annotations.NullMarked;
