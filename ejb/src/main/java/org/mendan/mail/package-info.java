/**
 * Mail to people: one address, a subject, plain text.
 *
 * <p>Messages follow RFC 5322, UTF-8 by RFC 2047 in the subject and MIME in the text, and go to the one server that the
 * operator names (RFC 6409), by STARTTLS (RFC 3207) or TLS (RFC 8314) with its certificate checked. They are marked as
 * written by a program (RFC 3834), so that no absence notice answers them. Without a server there is no mail, and pages ask
 * {@link org.mendan.mail.MailBean#available()} before they offer any.
 *
 * <p>A mail is given to that server at once and in no transaction: the caller learns whether it was taken, and a slow
 * server holds no row. Nothing is queued here, that is the mail server's trade.
 */
@NullMarked
package org.mendan.mail;

import org.jspecify.annotations.NullMarked;
