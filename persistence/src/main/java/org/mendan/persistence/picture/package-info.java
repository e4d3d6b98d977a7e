/**
 * Pictures that an organisation brings along: backgrounds for the camera, and its logo.
 *
 * <p>They are few and small (made so before they are stored), so they lie in the database, where every node finds them and the
 * backup takes them along. A stored picture never changes but for its name: its address may be kept for good by browsers.
 */
@NullMarked
package org.mendan.persistence.picture;

import org.jspecify.annotations.NullMarked;
