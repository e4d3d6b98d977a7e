/**
 * The limits and switches that an institution sets itself, per organisation, inherited down the tree.
 *
 * <p>{@link org.mendan.policy.Policies} is the one place that says which policies there are; a further one is one line there
 * and two texts for its page. A value is looked for in the organisation, then in those above it, then in the server's
 * settings ({@code mendan.} and the policy's name), and at last in the product. A value that its policy does not take, from
 * the database or the settings, is passed over, told at start, and audited: no typing error stops the institution's work.
 *
 * <p>Every organisation can have a value of its own, but for what has to be decided before anybody knows whose matter it is:
 * numbers are issued to guests who belong to no organisation yet ({@code number.*}, {@code waiting.grace}, {@code
 * issue.limit}); how everybody signs in, and whether two have to agree, must not be decided by a part for itself ({@code
 * signin.sso-only}, {@code changes.four-eyes}); the rate of messages guards the servers that all share ({@code wire.rate}).
 *
 * <p>Where two have to agree, no single administrator gets past them by another way: an organisation is not moved to
 * where it would inherit more ({@link org.mendan.policy.PolicyMoveBean}).
 *
 * <p>Every node keeps all values in memory and reads them again when the grid's number of the last change is another.
 */
@NullMarked
package org.mendan.policy;

import org.jspecify.annotations.NullMarked;
