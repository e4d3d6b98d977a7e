/**
 * The policies of an organisation: the list with where each value comes from, and the page that changes one.
 */
@NullMarked
package org.mendan.web.policy;

import org.jspecify.annotations.NullMarked;
