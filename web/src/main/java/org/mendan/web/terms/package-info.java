/**
 * The step between the button and the number: the guest reads the institution's own texts and accepts them with one
 * press. The page sends back the ids of the versions it showed, so that a consent never names a text the guest did not
 * have on the screen. No script, no state on the server: the page works however long it was open.
 */
@NullMarked
package org.mendan.web.terms;

import org.jspecify.annotations.NullMarked;
