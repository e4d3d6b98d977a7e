package org.mendan.mail;

import java.util.regex.Pattern;

/**
 * The address of one mailbox, without a name.
 *
 * @param text such as {@code sato@example.jp}; the older addresses of Japanese carriers, with dots side by side, are fine
 */
public record MailAddress(String text) {
    private static final Pattern ONE_MAILBOX =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.)*[A-Za-z0-9-]{1,63}");

    private static final int LONGEST = 254;

    /**
     * Checks it.
     *
     * @throws IllegalArgumentException where it is not exactly one mailbox
     */
    public MailAddress {
        if (text.length() > LONGEST || !ONE_MAILBOX.matcher(text).matches()) {
            throw new IllegalArgumentException("not a mail address");
        }
    }

    /** For logs: the mailbox's first letter and the domain. */
    public String masked() {
        return text.charAt(0) + "***" + text.substring(text.lastIndexOf('@'));
    }
}
