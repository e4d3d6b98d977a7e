/**
 * The audit log's page, its export, and the check of its chain. Who may see it is asked by
 * {@code AccessFilter} before, and by the session beans again.
 */
@NullMarked
package org.mendan.web.audit;

import org.jspecify.annotations.NullMarked;
