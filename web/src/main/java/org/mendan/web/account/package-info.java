/**
 * Accounts for those who administer them: the list, its export, and the page of one account.
 */
@NullMarked
package org.mendan.web.account;

import org.jspecify.annotations.NullMarked;
