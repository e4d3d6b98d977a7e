/**
 * The words and dates of the pages. All sentences live in {@code texts_ja.properties} and {@code texts_en.properties};
 * Japanese is the language of a reader who chose none. Dates are shown in the institution's zone, never the browser's,
 * so that both people on the phone read the same time.
 */
@NullMarked
package org.mendan.web.text;

import org.jspecify.annotations.NullMarked;
