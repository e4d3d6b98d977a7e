/**
 * The audit log's page, its export, and the check of its chain. Who may see it is decided before, by {@code AccessFilter}.
 */
@NullMarked
package org.mendan.web.audit;

import org.jspecify.annotations.NullMarked;
