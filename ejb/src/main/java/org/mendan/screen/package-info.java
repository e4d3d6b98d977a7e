/**
 * Screen sharing: whose screen both sides look at. One at a time; who wants to share while the other does is asked, and
 * takes over only by an own press. The pictures go from browser to browser in the same connection as the cameras'; what
 * the server keeps is whose they are, so that of two who start at once exactly one wins.
 */
@NullMarked
package org.mendan.screen;

import org.jspecify.annotations.NullMarked;
