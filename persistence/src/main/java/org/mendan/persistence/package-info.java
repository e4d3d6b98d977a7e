/**
 * What lasts, by feature: entities, repositories, and the one door to the entity manager.
 *
 * <p>Ids are made by the application, the schema by numbered SQL files that run alike on H2 and PostgreSQL. Repositories
 * write an addition at once, so that a broken rule speaks where it was broken and rows arrive in the order in which they
 * refer to each other; entities hold ids of each other, never objects, and know no repository.
 */
@NullMarked
package org.mendan.persistence;

import org.jspecify.annotations.NullMarked;
