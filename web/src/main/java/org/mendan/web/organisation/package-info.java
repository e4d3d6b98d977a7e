/**
 * The tree of organisations: choosing one on other pages, and the page that adds, renames and moves them.
 */
@NullMarked
package org.mendan.web.organisation;

import org.jspecify.annotations.NullMarked;
