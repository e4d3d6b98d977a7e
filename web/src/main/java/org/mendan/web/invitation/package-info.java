/** Adding people, the links by which they set their passwords, and forgotten passwords. */
@NullMarked
package org.mendan.web.invitation;

import org.jspecify.annotations.NullMarked;
