/**
 * The check before starting: what a side's computer can do, found by its page without asking the person for anything,
 * told to that person in one line, and to the other side, so that a host can read out what a guest should do. A side
 * whose window took long to open has a slow line or a slow computer, and the meeting goes into light mode by itself.
 */
@NullMarked
package org.mendan.check;

import org.jspecify.annotations.NullMarked;
