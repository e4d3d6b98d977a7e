/**
 * Who may do what. A {@link org.mendan.access.Actor} is somebody who is signed in; it answers, for a {@link
 * org.mendan.access.Permission} and an organisation's place in the tree, whether he may. Session beans ask it before they
 * do anything and audit what they refuse; pages ask it only to leave out what would be refused. What a browser sends though no
 * page has offered it is refused and audited in {@code org.mendan.web.access}.
 */
@NullMarked
package org.mendan.access;

import org.jspecify.annotations.NullMarked;
