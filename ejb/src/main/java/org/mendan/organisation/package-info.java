/**
 * The institution's organisations: one tree of ten levels at most, made at the first start with its root. The name of a
 * host's organisation is the branch name that guests read.
 *
 * <p>The tree changes one step at a time: the root's row is locked first, then the rules ({@link
 * org.mendan.organisation.OrganisationTree}) look at the tree as it is, so that of two moves that would close a circle
 * together the second is refused. A move is told before it happens ({@link
 * org.mendan.organisation.OrganisationMoving}), so that what inherits down the tree can have its say.
 */
@NullMarked
package org.mendan.organisation;

import org.jspecify.annotations.NullMarked;
