/**
 * The benchmark of the audit log. It stands in the package of what it measures, since extending the chain is a matter of
 * that package alone.
 */
@NullMarked
package org.mendan.audit;

import org.jspecify.annotations.NullMarked;
