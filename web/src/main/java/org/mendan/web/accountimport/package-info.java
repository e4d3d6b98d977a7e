/** The page that imports many accounts from a file: a look first, then all of it or nothing. */
@NullMarked
package org.mendan.web.accountimport;

import org.jspecify.annotations.NullMarked;
