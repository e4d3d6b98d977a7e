/**
 * The institution's organisations. For now there is the root, made at the first start, and in a demonstration one branch;
 * the name of a host's organisation is the branch name that guests read.
 */
@NullMarked
package org.mendan.organisation;

import org.jspecify.annotations.NullMarked;
