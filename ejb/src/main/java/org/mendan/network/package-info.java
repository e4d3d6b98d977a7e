/** Addresses of the network: which ones an institution trusts, and from which ones its people work. */
@NullMarked
package org.mendan.network;

import org.jspecify.annotations.NullMarked;
