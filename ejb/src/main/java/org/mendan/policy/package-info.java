/**
 * The limits and switches that an institution sets itself, per organisation, inherited down the tree.
 *
 * <p>{@link org.mendan.policy.Policies} is the one place that says which policies there are; a further one is one line there
 * and two texts for its page. A value is looked for in the organisation, then in those above it, then in the server's
 * settings ({@code mendan.} and the policy's name), and at last in the product. A value that its policy does not take, from
 * the database or the settings, is passed over, told at start, and audited: no typing error stops the institution's work.
 *
 * <p>Every node keeps all values in memory and reads them again when the grid's number of the last change is another.
 */
@NullMarked
package org.mendan.policy;

import org.jspecify.annotations.NullMarked;
