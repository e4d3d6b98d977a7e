/**
 * Who may sign in, with the count of failed attempts and the lock that follows from it.
 */
@NullMarked
package org.mendan.persistence.identity;

import org.jspecify.annotations.NullMarked;
