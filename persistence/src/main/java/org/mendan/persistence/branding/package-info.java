/** How an organisation looks to its guests and its people: the name it shows, its colour and its logo. */
@NullMarked
package org.mendan.persistence.branding;

import org.jspecify.annotations.NullMarked;
