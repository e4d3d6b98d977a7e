/** The list of somebody's sign-ins, for themselves and for their administrators. */
@NullMarked
package org.mendan.web.session;

import org.jspecify.annotations.NullMarked;
