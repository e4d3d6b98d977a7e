/**
 * Links to documents that guests open before a meeting, without an account. Whoever holds the address sees the document until
 * the link's day, or until somebody revokes it; a password can be asked for on top. What is stored is the hash of the token,
 * so that whoever reads the database can open nothing, and nobody can be shown an address a second time.
 *
 * <p>Opening the address begins a visit: a second secret, in a cookie, which stands for the link for two hours. Pages and
 * pictures know only the visit, so that the token is in no address a browser keeps open or passes on. Every answer asks
 * the database anew whether the link still opens its document.
 *
 * <p>A visit counts once, however many pages are looked at. Five wrong passwords in a row pause a link for 15 minutes, and
 * an address that guesses too often, tokens or passwords, is answered no more for a while.
 */
@NullMarked
package org.mendan.documentlink;

import org.jspecify.annotations.NullMarked;
