/**
 * What stays of the pictures of a meeting: not the pictures themselves, but how well they went and why, as the host's
 * browser saw it.
 */
@NullMarked
package org.mendan.persistence.camera;

import org.jspecify.annotations.NullMarked;
