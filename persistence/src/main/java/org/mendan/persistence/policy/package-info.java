/**
 * The values that organisations set for policies, and the changes that wait for a second administrator. What a policy is
 * and which values it takes is the live domain's matter; here they are texts.
 */
@NullMarked
package org.mendan.persistence.policy;

import org.jspecify.annotations.NullMarked;
